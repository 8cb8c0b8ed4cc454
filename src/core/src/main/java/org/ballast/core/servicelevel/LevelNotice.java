package org.ballast.core.servicelevel;

import java.time.Instant;
import java.util.Optional;

/**
 * That a flow's error budget was used up to a threshold. There is one for each crossing: it is over when the use has fallen
 * below the threshold again, and the next crossing has the next number.
 *
 * @param threshold percent of the budget, one of {@link ErrorBudget#THRESHOLDS}
 * @param number from 1, by threshold; two writers can't have the same
 * @param over when the use was below again; absent while it is not
 */
public record LevelNotice(FlowId flow, int threshold, int number, Instant at, Optional<Instant> over) {}
