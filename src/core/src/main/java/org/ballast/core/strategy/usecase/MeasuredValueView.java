package org.ballast.core.strategy.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.PersonView;

/**
 * A value that somebody wrote down of a key result.
 *
 * @param before where it was measured, when that is a key result from which this one was carried over
 */
public record MeasuredValueView(BigDecimal amount, Instant measuredAt, PersonView by, Optional<OriginView> before) {}
