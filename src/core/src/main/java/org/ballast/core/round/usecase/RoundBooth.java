package org.ballast.core.round.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Standing;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.VotingPaper;
import org.ballast.core.debt.usecase.Standings;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Hands out papers of a debt round's vote. */
final class RoundBooth {

    private final DebtStore debt;
    private final RoundStore store;
    private final Standings standings;

    RoundBooth(DebtStore debt, RoundStore store, Tracker tracker) {
        this.debt = debt;
        this.store = store;
        this.standings = new Standings(debt, tracker);
    }

    /** The voter's paper, with the standing of all issues on it and of others that are asked about. */
    VotingPaper paper(Room room, UserId voter, Collection<IssueId> asked) {
        Ballot ballot = debt.ballots().find(room.round().id(), voter);
        Set<IssueId> issues = new TreeSet<>(ballot.marks().keySet());
        issues.addAll(asked);
        return paper(room, ballot, standings.of(room.board(), voter, issues));
    }

    /** The paper of a ballot, over standings that hold for any vote on the board. */
    VotingPaper paper(Room room, Ballot ballot, Map<IssueId, Standing> found) {
        Set<IssueId> listed = listed(room);
        Map<IssueId, Standing> all = new TreeMap<>();
        found.forEach((issue, standing) -> all.put(issue, listed.contains(issue) ? standing : Standing.NOT_IN_ROUND));
        own(room, ballot.voter(), found.keySet()).forEach(issue -> all.replace(issue, Standing.OPEN, Standing.OWN));
        return new VotingPaper(ballot, room.round().limits(), all);
    }

    /** Those that the voter tagged, where the round takes no dots on one's own. */
    private Set<IssueId> own(Room room, UserId voter, Set<IssueId> issues) {
        Set<IssueId> own = new TreeSet<>();
        if (!room.round().plan().selfVote()) {
            debt.items().findAll(issues).stream()
                    .filter(item -> item.taggedBy().equals(voter))
                    .forEach(item -> own.add(item.issue()));
        }
        return own;
    }

    Set<IssueId> listed(Room room) {
        Set<IssueId> listed = new TreeSet<>();
        for (RoundItem item : store.rounds().items(room.round().id())) {
            if (item.isListed()) {
                listed.add(item.issue());
            }
        }
        return listed;
    }
}
