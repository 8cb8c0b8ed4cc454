package org.ballast.core.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import org.ballast.core.shared.UserId;

/** What a key result was at a moment. */
public record KeyResultValue(ElementRef keyResult, BigDecimal amount, Instant measuredAt, UserId by) {}
