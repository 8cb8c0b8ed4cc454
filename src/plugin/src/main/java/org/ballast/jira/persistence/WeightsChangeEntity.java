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
public interface WeightsChangeEntity extends Entity {
    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    int getSequenceNumber();

    void setSequenceNumber(int sequenceNumber);

    @Nullable
    Integer getVotesBefore();

    void setVotesBefore(@Nullable Integer votesBefore);

    @Nullable
    Integer getAlignmentBefore();

    void setAlignmentBefore(@Nullable Integer alignmentBefore);

    @Nullable
    Integer getPriorityBefore();

    void setPriorityBefore(@Nullable Integer priorityBefore);

    @Nullable
    Integer getAgeBefore();

    void setAgeBefore(@Nullable Integer ageBefore);

    @Nullable
    Integer getSwitchCostBefore();

    void setSwitchCostBefore(@Nullable Integer switchCostBefore);

    @Nullable
    Integer getPillarHalfDaysBefore();

    void setPillarHalfDaysBefore(@Nullable Integer pillarHalfDaysBefore);

    @NotNull
    int getVotesAfter();

    void setVotesAfter(int votesAfter);

    @NotNull
    int getAlignmentAfter();

    void setAlignmentAfter(int alignmentAfter);

    @NotNull
    int getPriorityAfter();

    void setPriorityAfter(int priorityAfter);

    @NotNull
    int getAgeAfter();

    void setAgeAfter(int ageAfter);

    @NotNull
    int getSwitchCostAfter();

    void setSwitchCostAfter(int switchCostAfter);

    @NotNull
    int getPillarHalfDaysAfter();

    void setPillarHalfDaysAfter(int pillarHalfDaysAfter);

    @NotNull
    @Names(Names.PERSON)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @NotNull
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    @Unique
    @Names("<board>:*")
    String getChangeKey();

    void setChangeKey(String changeKey);
}
