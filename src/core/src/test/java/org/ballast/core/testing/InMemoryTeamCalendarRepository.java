package org.ballast.core.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ballast.core.cadence.DriverRotation;
import org.ballast.core.cadence.TeamCalendar;
import org.ballast.core.cadence.TeamCalendarRepository;
import org.ballast.core.shared.BoardId;

/** Keeps calendars in memory. */
public final class InMemoryTeamCalendarRepository implements TeamCalendarRepository {

    private final Map<BoardId, TeamCalendar> calendars = new TreeMap<>();
    private final Map<BoardId, DriverRotation> rotations = new TreeMap<>();

    @Override
    public synchronized TeamCalendar calendar(BoardId board) {
        return calendars.getOrDefault(board, TeamCalendar.DEFAULT);
    }

    @Override
    public synchronized void saveWeekdays(BoardId board, Set<DayOfWeek> weekdays) {
        calendars.put(board, new TeamCalendar(weekdays, calendar(board).holidays()));
    }

    @Override
    public synchronized void saveHoliday(BoardId board, LocalDate day, String name) {
        Map<LocalDate, String> holidays = new TreeMap<>(calendar(board).holidays());
        holidays.put(day, name);
        calendars.put(board, new TeamCalendar(calendar(board).weekdays(), holidays));
    }

    @Override
    public synchronized void removeHoliday(BoardId board, LocalDate day) {
        Map<LocalDate, String> holidays = new TreeMap<>(calendar(board).holidays());
        holidays.remove(day);
        calendars.put(board, new TeamCalendar(calendar(board).weekdays(), holidays));
    }

    @Override
    public synchronized DriverRotation drivers(BoardId board) {
        return rotations.getOrDefault(board, DriverRotation.DEFAULT);
    }

    @Override
    public synchronized void saveDrivers(BoardId board, DriverRotation drivers) {
        rotations.put(board, drivers);
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        calendars.remove(board);
        rotations.remove(board);
    }
}
