package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;

/**
 * An element that could be carried over.
 *
 * @param element as it is in the earlier strategy
 * @param company keys of what it makes sense with there: what it refers to, and the pillars that gather it
 * @param takenAs its key in the new strategy; absent while it is not there
 * @param dateIsOver whether its day or quarter is over before the new period, so that it comes without
 */
public record CarryItemView(ElementView element, List<String> company, Optional<String> takenAs, boolean dateIsOver) {}
