package org.ballast.core.debt;

import java.time.Instant;
import org.ballast.core.shared.IssueId;

/**
 * One dot of one voter on one issue.
 *
 * @param slot which dot of the voter's budget it is, from 1; a voter uses a slot once in a round
 * @param mark which of the voter's dots on that issue it is, from 1; used once for an issue
 */
public record Vote(IssueId issue, int slot, int mark, Instant castAt) {

    public Vote {
        if (slot < 1 || slot > DotLimits.MOST || mark < 1 || mark > DotLimits.MOST) {
            throw new IllegalArgumentException(
                    "slot (" + slot + ") and mark (" + mark + ") must be 1 to " + DotLimits.MOST);
        }
    }
}
