package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How much each part counts on a board, in percent, and the terms of its sets. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("BOARD_WEIGHTS")
@Fits(RowRule.WEIGHTS)
public interface BoardWeightsEntity extends Entity {
    @NotNull
    @Unique
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Holds(RowNumber.PERCENT)
    int getVotesPercent();

    void setVotesPercent(int votesPercent);

    /** Null in rows that were written before the alignment counted; it counts nothing there. */
    @Holds(RowNumber.PERCENT)
    @Nullable
    Integer getAlignmentPercent();

    void setAlignmentPercent(@Nullable Integer alignmentPercent);

    @NotNull
    @Holds(RowNumber.PERCENT)
    int getPriorityPercent();

    void setPriorityPercent(int priorityPercent);

    @NotNull
    @Holds(RowNumber.PERCENT)
    int getAgePercent();

    void setAgePercent(int agePercent);

    /** Null in rows that were written before there were terms; nothing is asked there. */
    @Holds(RowNumber.SWITCH_COST)
    @Nullable
    Integer getSwitchCost();

    void setSwitchCost(@Nullable Integer switchCost);

    /** Null as well; half-days of each pillar. */
    @Holds(RowNumber.PILLAR_HALF_DAYS)
    @Nullable
    Integer getPillarHalfDays();

    void setPillarHalfDays(@Nullable Integer pillarHalfDays);

    @NotNull
    @Names(Names.PERSON)
    String getSetBy();

    void setSetBy(String setBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getSetAt();

    void setSetAt(long setAt);
}
