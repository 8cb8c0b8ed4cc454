package org.ballast.core.lead;

import org.ballast.core.testing.InMemoryWeekReminders;
import org.ballast.core.testing.WeekRemindersContract;

public class InMemoryWeekRemindersTest extends WeekRemindersContract {
    @Override
    protected WeekReminders newReminders() {
        return new InMemoryWeekReminders();
    }
}
