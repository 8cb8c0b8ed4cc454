package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;

/**
 * What one target would have meant.
 *
 * @param target percent
 * @param breaches how often the values fell below it
 * @param below how many values were below it
 */
public record TrialCandidateView(BigDecimal target, int breaches, int below) {}
