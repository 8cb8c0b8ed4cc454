package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import org.ballast.core.cadence.TechWeekReminder;
import org.ballast.core.lead.WeekReminder;
import org.ballast.core.lead.WeekReminders;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link WeekReminders} does. */
public abstract class WeekRemindersContract {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final UserId ANN = new UserId("10001");

    /** An empty one. */
    protected abstract WeekReminders newReminders();

    @Test
    public void claimsEachNearnessOfEachBoardsWeekOnce() {
        WeekReminders reminders = newReminders();

        assertThat(claims(reminders, 1, FIRST, TechWeekReminder.SOON)).isTrue();
        assertThat(claims(reminders, 1, FIRST, TechWeekReminder.SOON)).isFalse();
        assertThat(claims(reminders, 1, FIRST, TechWeekReminder.NEXT)).isTrue();
        assertThat(claims(reminders, 2, FIRST, TechWeekReminder.SOON)).isTrue();
        assertThat(claims(reminders, 1, FIRST.plusDays(7), TechWeekReminder.SOON))
                .isTrue();
        assertThat(claims(reminders, 1, FIRST, TechWeekReminder.NEXT)).isFalse();
    }

    private static boolean claims(WeekReminders reminders, long board, LocalDate first, TechWeekReminder nearness) {
        return reminders.claim(new WeekReminder(new BoardId(board), first, nearness), ANN, MONDAY);
    }
}
