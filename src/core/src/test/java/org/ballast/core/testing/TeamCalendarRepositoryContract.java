package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.core.cadence.DriverRotation;
import org.ballast.core.cadence.TeamCalendar;
import org.ballast.core.cadence.TeamCalendarRepository;
import org.ballast.core.shared.BoardId;
import org.junit.Test;

/** What every {@link TeamCalendarRepository} does. */
public abstract class TeamCalendarRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(2);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    /** An empty repository. */
    protected abstract TeamCalendarRepository newRepository();

    @Test
    public void aTeamThatSetNothingWorksFromMondayToFridayAndHasNoDrivers() {
        TeamCalendarRepository calendars = newRepository();

        assertThat(calendars.calendar(BOARD)).isEqualTo(TeamCalendar.DEFAULT);
        assertThat(calendars.drivers(BOARD)).isEqualTo(DriverRotation.DEFAULT);
    }

    @Test
    public void keepsWeekdaysAndHolidaysAndReplacesThem() {
        TeamCalendarRepository calendars = newRepository();
        Set<DayOfWeek> sundayToThursday =
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        calendars.saveWeekdays(BOARD, Set.of(DayOfWeek.SATURDAY));
        calendars.saveHoliday(BOARD, CHRISTMAS, "x".repeat(100));
        calendars.saveHoliday(BOARD, LocalDate.of(1969, 12, 31), "Silvester – 大晦日");
        calendars.saveHoliday(BOARD, CHRISTMAS.plusDays(1), "");
        calendars.saveHoliday(OTHER_BOARD, CHRISTMAS, "Elsewhere");

        calendars.saveWeekdays(BOARD, sundayToThursday);
        calendars.saveHoliday(BOARD, CHRISTMAS, "Christmas Day");

        assertThat(calendars.calendar(BOARD))
                .isEqualTo(new TeamCalendar(
                        sundayToThursday,
                        Map.of(
                                CHRISTMAS,
                                "Christmas Day",
                                CHRISTMAS.plusDays(1),
                                "",
                                LocalDate.of(1969, 12, 31),
                                "Silvester – 大晦日")));
        assertThat(calendars.calendar(OTHER_BOARD).weekdays()).isEqualTo(TeamCalendar.DEFAULT.weekdays());
    }

    @Test
    public void removesAHoliday() {
        TeamCalendarRepository calendars = newRepository();
        calendars.saveHoliday(BOARD, CHRISTMAS, "Christmas Day");
        calendars.saveHoliday(OTHER_BOARD, CHRISTMAS, "Elsewhere");

        calendars.removeHoliday(BOARD, CHRISTMAS);
        calendars.removeHoliday(BOARD, CHRISTMAS.plusDays(1));

        assertThat(calendars.calendar(BOARD).holidays()).isEmpty();
        assertThat(calendars.calendar(OTHER_BOARD).holidays()).hasSize(1);
    }

    @Test
    public void keepsDriversInOrderBesideTheWeekdays() {
        TeamCalendarRepository calendars = newRepository();
        DriverRotation first = new DriverRotation(List.of("Zoe Zhang", "Ann", "b".repeat(80)), 20);
        calendars.saveDrivers(BOARD, first);
        calendars.saveWeekdays(BOARD, Set.of(DayOfWeek.MONDAY));

        assertThat(calendars.drivers(BOARD)).isEqualTo(first);
        calendars.saveDrivers(BOARD, DriverRotation.DEFAULT);

        assertThat(calendars.drivers(BOARD)).isEqualTo(DriverRotation.DEFAULT);
        assertThat(calendars.calendar(BOARD).weekdays()).containsExactly(DayOfWeek.MONDAY);
    }

    @Test
    public void forgetsTheCalendarOfOneBoardAlone() {
        TeamCalendarRepository calendars = newRepository();
        for (BoardId board : List.of(BOARD, OTHER_BOARD)) {
            calendars.saveWeekdays(board, Set.of(DayOfWeek.MONDAY));
            calendars.saveHoliday(board, CHRISTMAS, "Christmas Day");
            calendars.saveDrivers(board, new DriverRotation(List.of("Ann"), 5));
        }

        calendars.removeAll(BOARD);

        assertThat(calendars.calendar(BOARD)).isEqualTo(TeamCalendar.DEFAULT);
        assertThat(calendars.drivers(BOARD)).isEqualTo(DriverRotation.DEFAULT);
        assertThat(calendars.calendar(OTHER_BOARD).holidays()).hasSize(1);
        assertThat(calendars.drivers(OTHER_BOARD).minutes()).isEqualTo(5);
    }
}
