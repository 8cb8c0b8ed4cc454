package org.ballast.core.debt;

import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;

/** Whether one voter can give dots to an issue in a board's round. Dots on anything but OPEN are free again. */
public enum Standing {
    OPEN,
    HIDDEN,
    UNTAGGED,
    ELSEWHERE,
    RESOLVED;

    Optional<Refusal> objection() {
        return switch (this) {
            case OPEN -> Optional.empty();
            case HIDDEN -> Optional.of(Refusals.ISSUE_UNKNOWN);
            case UNTAGGED -> Optional.of(Refusal.conflict("ballast.debt.not-tagged"));
            case ELSEWHERE -> Optional.of(Refusal.conflict("ballast.debt.not-on-board"));
            case RESOLVED -> Optional.of(Refusal.conflict("ballast.debt.resolved"));
        };
    }
}
