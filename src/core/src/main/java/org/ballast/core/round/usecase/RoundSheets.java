package org.ballast.core.round.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.VotingPaper;
import org.ballast.core.debt.usecase.Standings;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Reads what one person may see of a round; the only place that decides it. */
final class RoundSheets {

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final RoundBooth booth;

    RoundSheets(DebtStore debt, RoundStore store, Tracker tracker) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.booth = new RoundBooth(debt, store, tracker);
    }

    RoundSheet read(Room room, UserId viewer) {
        RoundId round = room.round().id();
        List<RoundItem> all = store.rounds().items(round);
        Map<IssueId, Issue> issues = new TreeMap<>();
        List<IssueId> ids = all.stream().map(RoundItem::issue).toList();
        for (Issue issue : tracker.issues().findAll(viewer, ids)) {
            issues.put(issue.id(), issue);
        }
        Map<IssueId, DebtItem> debts = new TreeMap<>();
        for (DebtItem item : debt.items().findAll(issues.keySet())) {
            debts.put(item.issue(), item);
        }
        Set<IssueId> visible = issues.keySet();
        return new RoundSheet(
                room,
                viewer,
                all.stream().filter(item -> visible.contains(item.issue())).toList(),
                issues,
                debts,
                store.answers().marks(round).stream()
                        .filter(mark -> visible.contains(mark.issue()))
                        .toList(),
                store.answers().questions(round).stream()
                        .filter(question -> visible.contains(question.issue()))
                        .toList(),
                estimates(room.round(), viewer, visible),
                ranked(store.rounds().results(round), visible),
                lastRanks(room.round(), visible),
                paper(room, viewer, issues));
    }

    private VotingPaper paper(Room room, UserId viewer, Map<IssueId, Issue> issues) {
        Standings standings = new Standings(debt, tracker);
        return booth.paper(
                room,
                debt.ballots().find(room.round().id(), viewer),
                standings.of(room.board(), viewer, List.copyOf(issues.values())));
    }

    private List<Estimate> estimates(DebtRound round, UserId viewer, Set<IssueId> visible) {
        List<Estimate> shown = round.stage().showsEstimates()
                ? store.answers().estimates(round.id())
                : store.answers().estimates(round.id(), viewer);
        return shown.stream()
                .filter(estimate -> visible.contains(estimate.issue()))
                .toList();
    }

    private Map<IssueId, Integer> lastRanks(DebtRound round, Set<IssueId> visible) {
        Map<IssueId, Integer> ranks = new TreeMap<>();
        Optional<DebtRound> before = store.rounds().closed(round.board()).stream()
                .filter(each -> each.id().compareTo(round.id()) < 0)
                .findFirst();
        before.ifPresent(last -> ranked(store.rounds().results(last.id()), visible)
                .values()
                .forEach(result -> ranks.put(result.issue(), result.rank())));
        return ranks;
    }

    /** The visible results, by rank, with ranks that leave no gap where a hidden item is. */
    private static Map<IssueId, RoundResult> ranked(List<RoundResult> results, Set<IssueId> visible) {
        Map<IssueId, RoundResult> ranked = new LinkedHashMap<>();
        List<RoundResult> shown = new ArrayList<>(results);
        shown.removeIf(result -> !visible.contains(result.issue()));
        for (RoundResult result : shown) {
            ranked.put(result.issue(), result.at(ranked.size() + 1));
        }
        return ranked;
    }
}
