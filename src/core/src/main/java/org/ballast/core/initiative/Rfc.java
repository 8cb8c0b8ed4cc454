package org.ballast.core.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The request for comments that an initiative starts with.
 *
 * @param link a web address, http or https; at most {@value #LONGEST_LINK} code points, empty when not given
 * @param feedbackUntil the last day for feedback
 * @param reviewers at most {@value #MOST_REVIEWERS}, each person once
 * @param gates whether no slice is suggested before it is accepted
 * @param acceptedAt present exactly when it is accepted
 */
public record Rfc(
        String link,
        RfcState state,
        Optional<LocalDate> feedbackUntil,
        List<Reviewer> reviewers,
        boolean gates,
        Optional<Instant> acceptedAt) {
    public static final int LONGEST_LINK = 400;
    public static final int MOST_REVIEWERS = 30;

    public Rfc {
        reviewers = List.copyOf(reviewers);
        if (acceptedAt.isPresent() != (state == RfcState.ACCEPTED)) {
            throw new IllegalArgumentException("the moment of acceptance does not fit the state " + state);
        }
    }

    /** How many reviewers answered. */
    public int answered() {
        return (int) reviewers.stream().filter(Reviewer::answered).count();
    }

    /** Whether it keeps slices from being suggested. */
    public boolean holdsBack() {
        return gates && state != RfcState.ACCEPTED;
    }
}
