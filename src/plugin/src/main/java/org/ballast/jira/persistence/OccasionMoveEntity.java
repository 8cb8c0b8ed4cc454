package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.cadence.OccasionKind;

/** Who put a board's hack day or tech week elsewhere. Days are days since 1970, instants milliseconds. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("OCCASION_MOVE")
public interface OccasionMoveEntity extends Entity {
    @NotNull
    @Unique
    @Names("<board>:*")
    @Joins({"BOARD_ID", "MOVE_NUMBER"})
    String getMoveKey();

    void setMoveKey(String moveKey);

    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getMoveNumber();

    void setMoveNumber(int moveNumber);

    @NotNull
    @Codes(OccasionKind.class)
    String getOccasionKind();

    void setOccasionKind(String occasionKind);

    @NotNull
    @Holds(RowNumber.DAY)
    long getFromDay();

    void setFromDay(long fromDay);

    @NotNull
    @Holds(RowNumber.DAY)
    long getToDay();

    void setToDay(long toDay);

    @NotNull
    boolean isRhythmFollows();

    void setRhythmFollows(boolean rhythmFollows);

    @NotNull
    @Names(Names.PERSON)
    String getMovedBy();

    void setMovedBy(String movedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getMovedAt();

    void setMovedAt(long movedAt);
}
