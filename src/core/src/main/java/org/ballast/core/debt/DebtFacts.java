package org.ballast.core.debt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;

/**
 * What the public issue property {@code ballast.debt} says: derived facts and nothing that a person wrote.
 *
 * @param votes dots in the open rounds of all boards
 * @param voters people in those rounds; somebody who votes on two boards counts twice
 * @param rank place among the open items of its best board at the last repair, 1 for the first
 * @param pillars refs of the pillars that it serves, of those that everybody may read; ascending
 * @param tagged when it was tagged
 */
public record DebtFacts(
        DebtKind kind,
        DebtPriority priority,
        Optional<Effort> estimate,
        int votes,
        int voters,
        Optional<Integer> rank,
        List<String> pillars,
        Instant tagged) {}
