package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import java.time.Instant;

/** How well a flow was served in the interval that begins then, in percent. */
public record LevelPointView(Instant from, BigDecimal percent) {}
