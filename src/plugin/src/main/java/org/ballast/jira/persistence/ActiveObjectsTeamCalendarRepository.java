package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.ballast.core.cadence.DriverRotation;
import org.ballast.core.cadence.TeamCalendar;
import org.ballast.core.cadence.TeamCalendarRepository;
import org.ballast.core.shared.BoardId;

/** Keeps weekdays and drivers in {@code TEAM_CALENDAR} and holidays in {@code HOLIDAY}, a row for each day. */
@Named
public class ActiveObjectsTeamCalendarRepository implements TeamCalendarRepository {
    private static final String BLANK = " ";

    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsTeamCalendarRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public TeamCalendar calendar(BoardId board) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        for (HolidayEntity row : ao.find(HolidayEntity.class, "BOARD_ID = ?", board.value())) {
            holidays.put(LocalDate.ofEpochDay(row.getHolidayOn()), Rows.text(row.getHolidayName()));
        }
        Set<DayOfWeek> weekdays =
                row(board).map(row -> weekdays(row.getWeekdays())).orElse(TeamCalendar.DEFAULT.weekdays());
        return new TeamCalendar(weekdays, holidays);
    }

    @Override
    public void saveWeekdays(BoardId board, Set<DayOfWeek> weekdays) {
        TeamCalendarEntity row = row(board).orElseGet(() -> create(board));
        row.setWeekdays(text(weekdays));
        row.save();
    }

    @Override
    public void saveHoliday(BoardId board, LocalDate day, String name) {
        HolidayEntity row = first(ao.find(HolidayEntity.class, "HOLIDAY_KEY = ?", key(board, day)))
                .orElseGet(() -> ao.create(
                        HolidayEntity.class,
                        new DBParam("HOLIDAY_KEY", key(board, day)),
                        new DBParam("BOARD_ID", board.value()),
                        new DBParam("HOLIDAY_ON", day.toEpochDay()),
                        new DBParam("HOLIDAY_NAME", name)));
        row.setHolidayName(name);
        row.save();
    }

    @Override
    public void removeHoliday(BoardId board, LocalDate day) {
        ao.deleteWithSQL(HolidayEntity.class, "HOLIDAY_KEY = ?", key(board, day));
    }

    @Override
    public DriverRotation drivers(BoardId board) {
        return row(board)
                .map(row ->
                        new DriverRotation(Rows.text(row.getDrivers()).lines().toList(), row.getTurnMinutes()))
                .orElse(DriverRotation.DEFAULT);
    }

    @Override
    public void saveDrivers(BoardId board, DriverRotation drivers) {
        TeamCalendarEntity row = row(board).orElseGet(() -> create(board));
        row.setDrivers(String.join("\n", drivers.drivers()));
        row.setTurnMinutes(drivers.minutes());
        row.save();
    }

    @Override
    public void removeAll(BoardId board) {
        ao.deleteWithSQL(TeamCalendarEntity.class, "BOARD_ID = ?", board.value());
        ao.deleteWithSQL(HolidayEntity.class, "BOARD_ID = ?", board.value());
    }

    private Optional<TeamCalendarEntity> row(BoardId board) {
        return first(ao.find(TeamCalendarEntity.class, "BOARD_ID = ?", board.value()));
    }

    private TeamCalendarEntity create(BoardId board) {
        return ao.create(
                TeamCalendarEntity.class,
                new DBParam("BOARD_ID", board.value()),
                new DBParam("WEEKDAYS", text(TeamCalendar.DEFAULT.weekdays())),
                new DBParam("TURN_MINUTES", DriverRotation.DEFAULT_MINUTES));
    }

    private static String text(Set<DayOfWeek> weekdays) {
        return new TreeSet<>(weekdays).stream().map(DayOfWeek::name).collect(Collectors.joining(BLANK));
    }

    static Set<DayOfWeek> weekdays(String text) {
        return Arrays.stream(text.split(BLANK, -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private static String key(BoardId board, LocalDate day) {
        return RowKey.of(board.value(), day.toEpochDay());
    }
}
