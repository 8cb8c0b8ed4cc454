package org.ballast.core.planning;

import org.ballast.core.shared.PersonDays;

/**
 * What a policy takes from a sprint in one reading.
 *
 * @param minPercent of the capacity, rounded half up; may exceed 100
 */
public record CostRange(PersonDays minDays, PersonDays maxDays, int minPercent, int maxPercent) {}
