package org.ballast.core.feedback;

import org.ballast.core.testing.FeedbackRepositoryContract;
import org.ballast.core.testing.InMemoryFeedbackRepository;

public class InMemoryFeedbackRepositoryTest extends FeedbackRepositoryContract {
    @Override
    protected FeedbackRepository newRepository() {
        return new InMemoryFeedbackRepository();
    }
}
