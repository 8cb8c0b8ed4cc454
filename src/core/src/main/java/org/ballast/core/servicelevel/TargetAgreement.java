package org.ballast.core.servicelevel;

import java.time.LocalDate;
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
}
