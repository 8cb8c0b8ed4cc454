package org.ballast.core.collect;

import java.time.Instant;
import org.ballast.core.shared.UserId;

/**
 * An import, as a whole.
 *
 * @param by who sent its first line
 * @param at when that was
 * @param issues how many there are of it
 */
public record CollectedBatch(BatchId batch, UserId by, Instant at, int issues) {}
