package org.ballast.core.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * What a key result was at a moment.
 *
 * @param writtenAt when it was written down, which may be later; absent where that was not kept yet
 */
public record KeyResultValue(
        ElementRef keyResult, BigDecimal amount, Instant measuredAt, UserId by, Optional<Instant> writtenAt) {

    /** When it was written down, where that was not at once. */
    public Optional<Instant> writtenLater() {
        return writtenAt.filter(at -> !at.equals(measuredAt));
    }
}
