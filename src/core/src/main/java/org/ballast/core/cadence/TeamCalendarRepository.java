package org.ballast.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.ballast.core.shared.BoardId;

/** Keeps on which days teams work and who drives their mobs. */
public interface TeamCalendarRepository {

    /** What the team set, or {@link TeamCalendar#DEFAULT}. */
    TeamCalendar calendar(BoardId board);

    /** The weekdays on which the team works, at least one. */
    void saveWeekdays(BoardId board, Set<DayOfWeek> weekdays);

    /**
     * Makes the day a holiday of the board, or gives it another name.
     *
     * @param name at most {@value TeamCalendar#LONGEST_NAME} code points on one line, empty when it has none
     */
    void saveHoliday(BoardId board, LocalDate day, String name);

    void removeHoliday(BoardId board, LocalDate day);

    /** What the team set, or {@link DriverRotation#DEFAULT}. */
    DriverRotation drivers(BoardId board);

    void saveDrivers(BoardId board, DriverRotation drivers);

    /** Forgets the calendar and the drivers of a board. */
    void removeAll(BoardId board);
}
