package org.ballast.core.servicelevel;

import org.ballast.core.testing.InMemoryTargetReviews;
import org.ballast.core.testing.TargetReviewsContract;

public class InMemoryTargetReviewsTest extends TargetReviewsContract {
    @Override
    protected TargetReviews newReviews() {
        return new InMemoryTargetReviews();
    }
}
