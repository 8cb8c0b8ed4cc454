package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import java.util.List;

/**
 * What targets would have meant in the past.
 *
 * @param points how many values were tried
 * @param lowest of them, in percent
 */
public record TrialView(int points, BigDecimal lowest, List<TrialCandidateView> candidates) {}
