package org.ballast.core.initiative;

import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.UserId;

/**
 * What people state about an initiative.
 *
 * @param title 1 to {@value #LONGEST_TITLE} code points on one line
 * @param owner may edit it, beside those who may set the board's policy
 * @param largestSlice one sprint's share: no slice may be larger
 * @param severalOpen whether more than one slice may be open at a time
 */
public record InitiativePlan(
        String title,
        UserId owner,
        Optional<Rfc> rfc,
        Optional<Allocation> allocation,
        Alternation alternation,
        Effort largestSlice,
        boolean severalOpen) {
    public static final int LONGEST_TITLE = 200;
    public static final Effort DEFAULT_LARGEST_SLICE = Effort.ofDays(5);

    public InitiativePlan {
        if (title.isBlank() || title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            throw new IllegalArgumentException("title (" + title + ") must have 1 to " + LONGEST_TITLE + " characters");
        }
    }
}
