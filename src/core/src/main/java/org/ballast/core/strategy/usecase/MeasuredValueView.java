package org.ballast.core.strategy.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.PersonView;

/**
 * A value that somebody wrote down of a key result.
 *
 * @param writtenAt when it was written down; absent where that was at once, or was not kept yet
 * @param before where it was measured, when that is a key result from which this one was carried over
 */
public record MeasuredValueView(
        BigDecimal amount,
        Instant measuredAt,
        Optional<Instant> writtenAt,
        PersonView by,
        Optional<OriginView> before) {}
