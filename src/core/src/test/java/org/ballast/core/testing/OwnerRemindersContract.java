package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.OwnerReminder;
import org.ballast.core.strategy.OwnerReminders;
import org.ballast.core.strategy.StrategyId;
import org.junit.Test;

/** What every {@link OwnerReminders} does. */
public abstract class OwnerRemindersContract {

    private static final LocalDate WEEK = LocalDate.of(2026, 5, 4);

    /** An empty one. */
    protected abstract OwnerReminders newReminders();

    @Test
    public void claimsEachStrategyWeekAndPersonOnce() {
        OwnerReminders reminders = newReminders();

        assertThat(claims(reminders, 1, WEEK, "10001")).isTrue();
        assertThat(claims(reminders, 1, WEEK, "10001")).isFalse();
        assertThat(claims(reminders, 2, WEEK, "10001")).isTrue();
        assertThat(claims(reminders, 1, WEEK.plusWeeks(1), "10001")).isTrue();
        assertThat(claims(reminders, 1, WEEK, "10002")).isTrue();
        assertThat(claims(reminders, 1, WEEK, "10002")).isFalse();
    }

    private static boolean claims(OwnerReminders reminders, long strategy, LocalDate week, String to) {
        return reminders.claim(new OwnerReminder(new StrategyId(strategy), week, new UserId(to)), MONDAY);
    }
}
