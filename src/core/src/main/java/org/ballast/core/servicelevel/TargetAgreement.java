package org.ballast.core.servicelevel;

import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * That somebody who answers for the product agreed to a target.
 *
 * @param sentence why this level is right, 1 to {@link #LONGEST_SENTENCE} code points
 */
public record TargetAgreement(UserId with, LocalDate on, String sentence) {

    public static final int LONGEST_SENTENCE = 300;
    /** After so many months the target should be talked over again. */
    public static final int REVIEW_MONTHS = 6;

    public LocalDate reviewOn() {
        return on.plusMonths(REVIEW_MONTHS);
    }

    public boolean isReviewDue(LocalDate today) {
        return !today.isBefore(reviewOn());
    }

    /** The last of the days, every {@link #REVIEW_MONTHS} months, on which it should have been talked over; absent before the first. */
    public Optional<LocalDate> lastReview(LocalDate today) {
        Optional<LocalDate> last = Optional.empty();
        int months = REVIEW_MONTHS;
        while (!on.plusMonths(months).isAfter(today)) {
            last = Optional.of(on.plusMonths(months));
            months += REVIEW_MONTHS;
        }
        return last;
    }
}
