package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.TargetReview;
import org.ballast.core.servicelevel.TargetReviews;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link TargetReviews} does. */
public abstract class TargetReviewsContract {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    /** An empty one. */
    protected abstract TargetReviews newReviews();

    @Test
    public void claimsEachFlowDayAndPersonOnce() {
        TargetReviews reviews = newReviews();

        assertThat(claims(reviews, 1, MAY, "10001")).isTrue();
        assertThat(claims(reviews, 1, MAY, "10001")).isFalse();
        assertThat(claims(reviews, 2, MAY, "10001")).isTrue();
        assertThat(claims(reviews, 1, MAY.plusMonths(6), "10001")).isTrue();
        assertThat(claims(reviews, 1, MAY, "10002")).isTrue();
        assertThat(claims(reviews, 1, MAY, "10002")).isFalse();
    }

    private static boolean claims(TargetReviews reviews, long flow, LocalDate on, String to) {
        return reviews.claim(new TargetReview(new FlowId(flow), on, new UserId(to)), MONDAY);
    }
}
