package org.ballast.core.feedback;

import org.ballast.core.testing.FeedbackRemindersContract;
import org.ballast.core.testing.InMemoryFeedbackReminders;

public class InMemoryFeedbackRemindersTest extends FeedbackRemindersContract {
    @Override
    protected FeedbackReminders newReminders() {
        return new InMemoryFeedbackReminders();
    }
}
