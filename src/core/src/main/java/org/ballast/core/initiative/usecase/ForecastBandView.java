package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.Optional;

/**
 * By when an initiative ends with so many percent.
 *
 * @param sprints from now on, the last one counted
 * @param end of the last of them; absent when that is further away than anybody can say
 */
public record ForecastBandView(int percent, int sprints, Optional<Instant> end) {}
