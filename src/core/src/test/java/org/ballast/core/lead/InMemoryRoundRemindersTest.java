package org.ballast.core.lead;

import org.ballast.core.testing.InMemoryRoundReminders;
import org.ballast.core.testing.RoundRemindersContract;

public class InMemoryRoundRemindersTest extends RoundRemindersContract {
    @Override
    protected RoundReminders newReminders() {
        return new InMemoryRoundReminders();
    }
}
