package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.Instant;
import org.ballast.core.feedback.FeedbackReminder;
import org.ballast.core.feedback.FeedbackReminders;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.junit.Test;

/** What every {@link FeedbackReminders} does. */
public abstract class FeedbackRemindersContract {

    /** An empty one. */
    protected abstract FeedbackReminders newReminders();

    @Test
    public void claimsEachEndTeamAndPersonOnce() {
        FeedbackReminders reminders = newReminders();

        assertThat(claims(reminders, 1, MONDAY, 1, "10001")).isTrue();
        assertThat(claims(reminders, 1, MONDAY, 1, "10001")).isFalse();
        assertThat(claims(reminders, 2, MONDAY, 1, "10001")).isTrue();
        assertThat(claims(reminders, 1, MONDAY.plusMillis(1), 1, "10001")).isTrue();
        assertThat(claims(reminders, 1, MONDAY, 2, "10001")).isTrue();
        assertThat(claims(reminders, 1, MONDAY, 1, "10002")).isTrue();
        assertThat(claims(reminders, 1, MONDAY, 1, "10002")).isFalse();
    }

    private static boolean claims(FeedbackReminders reminders, int version, Instant until, long team, String to) {
        FeedbackReminder reminder =
                new FeedbackReminder(new StrategyId(7), version, until, new BoardId(team), new UserId(to));
        return reminders.claim(reminder, MONDAY);
    }
}
