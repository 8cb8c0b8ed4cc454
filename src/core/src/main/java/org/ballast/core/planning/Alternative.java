package org.ballast.core.planning;

import java.util.List;
import org.ballast.core.shared.PersonDays;

/**
 * Another set of picks, nearly as good.
 *
 * @param added picks of this set that the suggestion lacks, in rank order
 * @param dropped picks of the suggestion that this set lacks, in rank order
 * @param loss points of value that it is worth less; may be 0, and below where it does less for the pillars
 * @param pillarLoss what the pillars' minima get less
 */
public record Alternative(
        List<RankedCandidate> added, List<RankedCandidate> dropped, int loss, PersonDays pillarLoss) {}
