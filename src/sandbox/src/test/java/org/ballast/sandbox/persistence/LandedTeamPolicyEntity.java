package org.ballast.sandbox.persistence;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** {@code TEAM_POLICY} as it was before policies had a rhythm. */
@Table("TEAM_POLICY")
public interface LandedTeamPolicyEntity extends Entity {
    @NotNull
    @Indexed
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    long getSince();

    void setSince(long since);

    @NotNull
    String getSavedBy();

    void setSavedBy(String savedBy);

    @NotNull
    int getTeamSize();

    void setTeamSize(int teamSize);

    @NotNull
    int getSprintWeeks();

    void setSprintWeeks(int sprintWeeks);

    @NotNull
    int getTasksMin();

    void setTasksMin(int tasksMin);

    @NotNull
    int getTasksMax();

    void setTasksMax(int tasksMax);

    @NotNull
    int getLargestTaskHalfDays();

    void setLargestTaskHalfDays(int largestTaskHalfDays);

    @NotNull
    String getQuota();

    void setQuota(String quota);

    @NotNull
    int getDotBudget();

    void setDotBudget(int dotBudget);

    @NotNull
    int getDotsPerItem();

    void setDotsPerItem(int dotsPerItem);
}
