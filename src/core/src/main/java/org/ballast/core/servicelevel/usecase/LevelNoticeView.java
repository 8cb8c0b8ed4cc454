package org.ballast.core.servicelevel.usecase;

import java.time.Instant;
import java.util.Optional;

/**
 * That an error budget was used up to a threshold.
 *
 * @param threshold percent of the budget
 * @param over when the use was below again
 */
public record LevelNoticeView(int threshold, Instant at, Optional<Instant> over) {}
