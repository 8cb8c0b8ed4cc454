package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One line in the log of a board's weights and terms; never changed. What was before is null in all columns where the team
 * had not chosen. {@code CHANGE_KEY} is unique: board and sequence, so two writers can't pass each other. Weights are percent,
 * instants milliseconds since 1970.
 */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("WEIGHTS_CHANGE")
@Fits(RowRule.WEIGHTS_AFTER)
public interface WeightsChangeEntity extends Entity {
    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getSequenceNumber();

    void setSequenceNumber(int sequenceNumber);

    @Holds(RowNumber.PERCENT)
    @Nullable
    Integer getVotesBefore();

    void setVotesBefore(@Nullable Integer votesBefore);

    @Holds(RowNumber.PERCENT)
    @Nullable
    Integer getAlignmentBefore();

    void setAlignmentBefore(@Nullable Integer alignmentBefore);

    @Holds(RowNumber.PERCENT)
    @Nullable
    Integer getPriorityBefore();

    void setPriorityBefore(@Nullable Integer priorityBefore);

    @Holds(RowNumber.PERCENT)
    @Nullable
    Integer getAgeBefore();

    void setAgeBefore(@Nullable Integer ageBefore);

    @Holds(RowNumber.SWITCH_COST)
    @Nullable
    Integer getSwitchCostBefore();

    void setSwitchCostBefore(@Nullable Integer switchCostBefore);

    @Holds(RowNumber.PILLAR_HALF_DAYS)
    @Nullable
    Integer getPillarHalfDaysBefore();

    void setPillarHalfDaysBefore(@Nullable Integer pillarHalfDaysBefore);

    @NotNull
    @Holds(RowNumber.PERCENT)
    int getVotesAfter();

    void setVotesAfter(int votesAfter);

    @NotNull
    @Holds(RowNumber.PERCENT)
    int getAlignmentAfter();

    void setAlignmentAfter(int alignmentAfter);

    @NotNull
    @Holds(RowNumber.PERCENT)
    int getPriorityAfter();

    void setPriorityAfter(int priorityAfter);

    @NotNull
    @Holds(RowNumber.PERCENT)
    int getAgeAfter();

    void setAgeAfter(int ageAfter);

    @NotNull
    @Holds(RowNumber.SWITCH_COST)
    int getSwitchCostAfter();

    void setSwitchCostAfter(int switchCostAfter);

    @NotNull
    @Holds(RowNumber.PILLAR_HALF_DAYS)
    int getPillarHalfDaysAfter();

    void setPillarHalfDaysAfter(int pillarHalfDaysAfter);

    @NotNull
    @Names(Names.PERSON)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    @Unique
    @Names("<board>:*")
    @Joins({"BOARD_ID", "SEQUENCE_NUMBER"})
    String getChangeKey();

    void setChangeKey(String changeKey);
}
