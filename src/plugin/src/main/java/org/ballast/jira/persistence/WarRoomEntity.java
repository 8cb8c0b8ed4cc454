package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A time in which a board's team does tech work alone. Days are days since 1970, instants milliseconds. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("WAR_ROOM")
@Fits({RowRule.WAR_ROOM, RowRule.WAR_ROOM_LENGTH})
public interface WarRoomEntity extends Entity {
    @NotNull
    @Unique
    @Names("<board>:*")
    @Joins({"BOARD_ID", "ROOM_NUMBER"})
    String getRoomKey();

    void setRoomKey(String roomKey);

    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getRoomNumber();

    void setRoomNumber(int roomNumber);

    @NotNull
    @Holds(RowNumber.DAY)
    long getFirstDay();

    void setFirstDay(long firstDay);

    @NotNull
    @Holds(RowNumber.DAY)
    long getLastDay();

    void setLastDay(long lastDay);

    @NotNull
    @StringLength(450)
    String getGoal();

    void setGoal(String goal);

    @NotNull
    @Names(Names.PERSON)
    String getStartedBy();

    void setStartedBy(String startedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getStartedAt();

    void setStartedAt(long startedAt);

    @Holds(RowNumber.DAY)
    @Nullable
    Long getEndedOn();

    void setEndedOn(@Nullable Long endedOn);
}
