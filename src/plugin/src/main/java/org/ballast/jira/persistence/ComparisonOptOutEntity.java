package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a board's team does not want to be compared. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("COMPARE_OPT_OUT")
public interface ComparisonOptOutEntity extends Entity {
    @NotNull
    @Unique
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Names(Names.PERSON)
    String getOptedBy();

    void setOptedBy(String optedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getOptedAt();

    void setOptedAt(long optedAt);
}
