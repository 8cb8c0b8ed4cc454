package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import org.ballast.core.lead.RoundDue.Urgency;
import org.ballast.core.lead.RoundReminder;
import org.ballast.core.lead.RoundReminders;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link RoundReminders} does. */
public abstract class RoundRemindersContract {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 26);
    private static final UserId ANN = new UserId("10001");

    /** An empty one. */
    protected abstract RoundReminders newReminders();

    @Test
    public void claimsEachCrossingOfEachBoardsDueDayOnce() {
        RoundReminders reminders = newReminders();

        assertThat(claims(reminders, 1, FRIDAY, Urgency.REMINDER)).isTrue();
        assertThat(claims(reminders, 1, FRIDAY, Urgency.REMINDER)).isFalse();
        assertThat(claims(reminders, 1, FRIDAY, Urgency.SOON)).isTrue();
        assertThat(claims(reminders, 2, FRIDAY, Urgency.REMINDER)).isTrue();
        assertThat(claims(reminders, 1, FRIDAY.plusDays(1), Urgency.REMINDER)).isTrue();
        assertThat(claims(reminders, 1, FRIDAY, Urgency.SOON)).isFalse();
    }

    private static boolean claims(RoundReminders reminders, long board, LocalDate due, Urgency urgency) {
        return reminders.claim(new RoundReminder(new BoardId(board), due, urgency), ANN, MONDAY);
    }
}
