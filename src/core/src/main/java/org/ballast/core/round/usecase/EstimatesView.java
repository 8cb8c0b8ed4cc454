package org.ballast.core.round.usecase;

import java.util.List;

/**
 * Everybody's estimates of an item, without names.
 *
 * @param steps the estimated steps, ascending, one for each person
 * @param spread steps between the lowest and the highest
 * @param disputed whether they lie so far apart that the team should talk
 */
public record EstimatesView(List<Integer> steps, int spread, boolean disputed) {}
