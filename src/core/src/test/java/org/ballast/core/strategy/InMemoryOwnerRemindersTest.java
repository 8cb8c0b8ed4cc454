package org.ballast.core.strategy;

import org.ballast.core.testing.InMemoryOwnerReminders;
import org.ballast.core.testing.OwnerRemindersContract;

public class InMemoryOwnerRemindersTest extends OwnerRemindersContract {
    @Override
    protected OwnerReminders newReminders() {
        return new InMemoryOwnerReminders();
    }
}
