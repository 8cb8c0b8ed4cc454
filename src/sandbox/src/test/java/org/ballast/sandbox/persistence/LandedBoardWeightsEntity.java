package org.ballast.sandbox.persistence;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** {@code BOARD_WEIGHTS} as it was before the alignment counted. */
@Table("BOARD_WEIGHTS")
public interface LandedBoardWeightsEntity extends Entity {
    @NotNull
    @Unique
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    int getVotesPercent();

    void setVotesPercent(int votesPercent);

    @NotNull
    int getPriorityPercent();

    void setPriorityPercent(int priorityPercent);

    @NotNull
    int getAgePercent();

    void setAgePercent(int agePercent);

    @NotNull
    String getSetBy();

    void setSetBy(String setBy);

    @NotNull
    long getSetAt();

    void setSetAt(long setAt);
}
