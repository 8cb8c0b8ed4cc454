package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.round.RoundStage;

/** One step of a debt round. {@code MOVE_KEY} is unique, so of two people who move at once one is told. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROUND_MOVE")
public interface RoundMoveEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<VOTING_ROUND>")
    long getRoundId();

    void setRoundId(long roundId);

    @NotNull
    @Holds(RowNumber.NUMBER)
    int getMoveNumber();

    void setMoveNumber(int moveNumber);

    @NotNull
    @Codes(RoundStage.class)
    String getStageCode();

    void setStageCode(String stageCode);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getMovedAt();

    void setMovedAt(long movedAt);

    @NotNull
    @Names(Names.PERSON)
    String getMovedBy();

    void setMovedBy(String movedBy);

    @NotNull
    @Unique
    @Names("<VOTING_ROUND>:*")
    @Joins({"ROUND_ID", "MOVE_NUMBER"})
    String getMoveKey();

    void setMoveKey(String moveKey);
}
