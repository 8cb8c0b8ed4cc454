package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.ballast.core.planning.Quota;
import org.jspecify.annotations.Nullable;

/** A policy that was saved for a board; never changed. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("TEAM_POLICY")
@Fits(RowRule.TASKS)
public interface TeamPolicyEntity extends Entity {
    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getSince();

    void setSince(long since);

    @NotNull
    @Names(Names.PERSON)
    String getSavedBy();

    void setSavedBy(String savedBy);

    @NotNull
    @Holds(RowNumber.TEAM)
    int getTeamSize();

    void setTeamSize(int teamSize);

    @NotNull
    @Holds(RowNumber.SPRINT_WEEKS)
    int getSprintWeeks();

    void setSprintWeeks(int sprintWeeks);

    @NotNull
    @Holds(RowNumber.TASKS)
    int getTasksMin();

    void setTasksMin(int tasksMin);

    @NotNull
    @Holds(RowNumber.TASKS)
    int getTasksMax();

    void setTasksMax(int tasksMax);

    @NotNull
    @Holds(RowNumber.EFFORT)
    int getLargestTaskHalfDays();

    void setLargestTaskHalfDays(int largestTaskHalfDays);

    @NotNull
    @Codes(Quota.class)
    String getQuota();

    void setQuota(String quota);

    @NotNull
    @Holds(RowNumber.DOTS)
    int getDotBudget();

    void setDotBudget(int dotBudget);

    @NotNull
    @Holds(RowNumber.DOTS)
    int getDotsPerItem();

    void setDotsPerItem(int dotsPerItem);

    /** Null in rows that were written before policies had a rhythm, and where one has none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    @Reads(RowText.RHYTHM)
    String getRhythmText();

    void setRhythmText(@Nullable String rhythmText);
}
