package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Who leads a board's debt rounds. Days are days since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("LEAD_OFFICE")
public interface LeadOfficeEntity extends Entity {
    @NotNull
    @Unique
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Names(Names.PERSON)
    String getLead();

    void setLead(String lead);

    @Nullable
    @Names(Names.PERSON)
    String getDeputy();

    void setDeputy(@Nullable String deputy);

    /** User ids, one a line, in the order of their turns. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Names(value = Names.PERSON, byLine = true)
    String getRotation();

    void setRotation(@Nullable String rotation);

    @Holds(RowNumber.DAY)
    @Nullable
    Long getNextTurn();

    void setNextTurn(@Nullable Long nextTurn);

    @Holds(RowNumber.DAY)
    @Nullable
    Long getAwayUntil();

    void setAwayUntil(@Nullable Long awayUntil);
}
