package org.ballast.core.round.usecase;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * The quorum of the vote. How many have voted stays secret until the closing.
 *
 * @param needed participants who must have voted
 * @param participants of so many
 * @param fixed whether these are the ones who were there when voting began, whoever has come or gone since
 * @param reached whether enough have; for whoever moves the stages while the vote runs, for everybody once it is closed
 * @param changeRefusal why it can't be changed any more
 */
public record QuorumView(
        int percent,
        int needed,
        int participants,
        boolean fixed,
        Optional<Boolean> reached,
        Optional<Refusal> changeRefusal) {}
