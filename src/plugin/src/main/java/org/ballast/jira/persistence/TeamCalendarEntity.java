package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** On which weekdays a board's team works and who drives its mobs. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("TEAM_CALENDAR")
public interface TeamCalendarEntity extends Entity {
    @NotNull
    @Unique
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Reads(RowText.WEEKDAYS)
    String getWeekdays();

    void setWeekdays(String weekdays);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getDrivers();

    void setDrivers(@Nullable String drivers);

    @NotNull
    @Holds(RowNumber.TURN)
    int getTurnMinutes();

    void setTurnMinutes(int turnMinutes);
}
