package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The day that a team has set for its next round, in days since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROUND_SCHEDULE")
public interface RoundScheduleEntity extends Entity {
    @NotNull
    @Unique
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Holds(RowNumber.DAY)
    long getNextRound();

    void setNextRound(long nextRound);
}
