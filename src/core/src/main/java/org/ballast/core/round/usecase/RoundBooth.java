package org.ballast.core.round.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
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
    private final Tracker tracker;
    private final Standings standings;

    RoundBooth(DebtStore debt, RoundStore store, Tracker tracker) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.standings = new Standings(debt, tracker);
    }

    /** The voter's paper, with the standing of all issues on it and of others that are asked about. */
    VotingPaper paper(Room room, UserId voter, Collection<IssueId> asked) {
        Ballot ballot = debt.ballots().find(room.round().id(), voter);
        Set<IssueId> issues = new TreeSet<>(ballot.marks().keySet());
        issues.addAll(asked);
        List<Issue> visible = tracker.issues().findAll(voter, issues);
        List<DebtItem> debts =
                debt.items().findAll(visible.stream().map(Issue::id).toList());
        return paper(room, ballot, store.rounds().items(room.round().id()), visible, debts);
    }

    /**
     * The paper of a ballot for somebody who has read the rest.
     *
     * @param items the round's, all of them or those that the voter may see
     * @param visible the issues of interest that the voter may see
     * @param debts what of those is tagged
     */
    VotingPaper paper(
            Room room, Ballot ballot, List<RoundItem> items, Collection<Issue> visible, Collection<DebtItem> debts) {
        Set<IssueId> listed = listed(items);
        Map<IssueId, Standing> all = standings.of(room.board(), ballot.voter(), visible, debts);
        all.replaceAll((issue, standing) -> listed.contains(issue) ? standing : Standing.NOT_IN_ROUND);
        if (!room.round().plan().selfVote()) {
            debts.stream()
                    .filter(item -> item.taggedBy().equals(ballot.voter()))
                    .forEach(item -> all.replace(item.issue(), Standing.OPEN, Standing.OWN));
        }
        return new VotingPaper(ballot, room.round().limits(), all);
    }

    private static Set<IssueId> listed(List<RoundItem> items) {
        Set<IssueId> listed = new TreeSet<>();
        items.stream().filter(RoundItem::isListed).forEach(item -> listed.add(item.issue()));
        return listed;
    }
}
