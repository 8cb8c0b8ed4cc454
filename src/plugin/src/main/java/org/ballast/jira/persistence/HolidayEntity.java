package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A day on which a board's team does not work. Days are days since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("HOLIDAY")
public interface HolidayEntity extends Entity {
    @NotNull
    @Unique
    @Names("<board>:*")
    @Joins({"BOARD_ID", "HOLIDAY_ON"})
    String getHolidayKey();

    void setHolidayKey(String holidayKey);

    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Holds(RowNumber.DAY)
    long getHolidayOn();

    void setHolidayOn(long holidayOn);

    @Nullable
    String getHolidayName();

    void setHolidayName(@Nullable String holidayName);
}
