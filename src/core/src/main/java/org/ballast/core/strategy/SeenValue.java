package org.ballast.core.strategy;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody saw last of a key result.
 *
 * @param measuredAt when the newest value had been measured; empty when there was none yet
 */
public record SeenValue(Optional<Instant> measuredAt) {}
