package org.ballast.core.debt;

import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;

/** Whether one voter can give dots to an issue in a board's round. Dots on anything that does not count are free again. */
public enum Standing {
    OPEN,
    /** In a debt round that runs: the standing vote keeps the dots and takes no more. */
    IN_ROUND,
    /** Not among the issues that a debt round votes on. */
    NOT_IN_ROUND,
    /** The voter tagged it, in a round that takes no dots on one's own; dots given before the rule stay. */
    OWN,
    HIDDEN,
    UNTAGGED,
    ELSEWHERE,
    RESOLVED;

    /** Whether dots on it use up the voter's budget. */
    public boolean counts() {
        return this == OPEN || this == IN_ROUND || this == OWN;
    }

    /** Why no more dots can be given; empty for OPEN. */
    public Optional<Refusal> objection() {
        return switch (this) {
            case OPEN -> Optional.empty();
            case IN_ROUND -> Optional.of(Refusal.conflict("ballast.debt.in-round"));
            case NOT_IN_ROUND -> Optional.of(Refusal.conflict("ballast.round.item-not-in-round"));
            case OWN -> Optional.of(Refusal.conflict("ballast.round.own-item"));
            case HIDDEN -> Optional.of(Refusals.ISSUE_UNKNOWN);
            case UNTAGGED -> Optional.of(Refusal.conflict("ballast.debt.not-tagged"));
            case ELSEWHERE -> Optional.of(Refusal.conflict("ballast.debt.not-on-board"));
            case RESOLVED -> Optional.of(Refusal.conflict("ballast.debt.resolved"));
        };
    }
}
