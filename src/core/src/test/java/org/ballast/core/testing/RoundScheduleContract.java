package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.lead.RoundSchedule;
import org.ballast.core.shared.BoardId;
import org.junit.Test;

/** What every {@link RoundSchedule} does. */
public abstract class RoundScheduleContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 26);

    /** An empty schedule. */
    protected abstract RoundSchedule newSchedule();

    @Test
    public void keepsTheLastDayOfEachBoard() {
        RoundSchedule schedule = newSchedule();
        schedule.save(BOARD, Optional.of(FRIDAY.minusYears(80)));
        schedule.save(BOARD, Optional.of(FRIDAY));
        schedule.save(new BoardId(2), Optional.of(FRIDAY.plusDays(1)));

        assertThat(schedule.find(BOARD)).contains(FRIDAY);
        assertThat(schedule.find(new BoardId(3))).isEmpty();
    }

    @Test
    public void forgetsADayThatIsTakenAway() {
        RoundSchedule schedule = newSchedule();
        schedule.save(BOARD, Optional.of(FRIDAY));

        schedule.save(BOARD, Optional.empty());
        schedule.save(BOARD, Optional.empty());

        assertThat(schedule.find(BOARD)).isEmpty();
    }
}
