package org.ballast.core.round.usecase;

import java.util.Optional;

/**
 * How many items a new round would begin with, of those that one person may see.
 *
 * @param most more than so many need a query that says which take part
 * @param open the board's open tech debt
 * @param found of that what the query finds; absent without one
 */
public record RoundLengthView(int most, int open, Optional<Integer> found) {}
