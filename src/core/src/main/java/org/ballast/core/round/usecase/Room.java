package org.ballast.core.round.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.Participant;
import org.ballast.core.shared.UserId;

/** A board with its round and the people in it. */
record Room(Board board, DebtRound round, List<Participant> participants) {

    boolean hasParticipant(UserId user) {
        return participants.stream()
                .anyMatch(each -> each.takesPart() && each.user().equals(user));
    }

    /** Whether the quorum is counted among those who were there when voting began. */
    boolean hasFixedQuorum() {
        return participants.stream().anyMatch(Participant::inQuorum);
    }

    Optional<Participant> participant(UserId user) {
        return participants.stream().filter(each -> each.user().equals(user)).findFirst();
    }
}
