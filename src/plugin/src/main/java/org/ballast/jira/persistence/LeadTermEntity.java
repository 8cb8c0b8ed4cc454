package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A line in the history of a board's leads. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("LEAD_TERM")
public interface LeadTermEntity extends Entity {
    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getSince();

    void setSince(long since);

    @Nullable
    @Names(Names.PERSON)
    String getLead();

    void setLead(@Nullable String lead);

    @Nullable
    @Names(Names.PERSON)
    String getDeputy();

    void setDeputy(@Nullable String deputy);

    @Nullable
    @Names(Names.PERSON)
    String getNamedBy();

    void setNamedBy(@Nullable String namedBy);
}
