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
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.ItemMark;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundStage;
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

    /** What the person may see of a round that is not over. */
    RoundSheet read(Room room, UserId viewer) {
        return read(room, viewer, estimates(room.round(), viewer), Optional.empty());
    }

    /** The person's own before the reveal, everybody's after it, whether or not anybody is shown them. */
    List<Estimate> estimates(DebtRound round, UserId viewer) {
        return round.stage().compareTo(RoundStage.REVEAL) < 0
                ? store.answers().estimates(round.id(), viewer)
                : store.answers().estimates(round.id());
    }

    /**
     * What the person may see of a round.
     *
     * @param estimates at least those that the person may see
     * @param before the round that a closed one is compared with
     */
    RoundSheet read(Room room, UserId viewer, List<Estimate> estimates, Optional<DebtRound> before) {
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
        List<RoundItem> items =
                all.stream().filter(item -> visible.contains(item.issue())).toList();
        return new RoundSheet(
                room,
                viewer,
                items,
                issues,
                debts,
                marks(room.round(), viewer).stream()
                        .filter(mark -> visible.contains(mark.issue()))
                        .toList(),
                store.answers().questions(round).stream()
                        .filter(question -> !question.takenBack() && visible.contains(question.issue()))
                        .toList(),
                estimates.stream()
                        .filter(estimate -> visible.contains(estimate.issue()))
                        .filter(estimate -> room.round().stage().showsEstimates()
                                || estimate.by().equals(viewer))
                        .toList(),
                results(room.round(), visible),
                lastRanks(before, visible),
                booth.paper(room, debt.ballots().find(round, viewer), items, issues.values(), debts.values()));
    }

    /** After the understanding only the person's own are shown. */
    private List<ItemMark> marks(DebtRound round, UserId viewer) {
        return round.stage() == RoundStage.UNDERSTAND
                ? store.answers().marks(round.id())
                : store.answers().marks(round.id(), viewer);
    }

    private Map<IssueId, RoundResult> results(DebtRound round, Set<IssueId> visible) {
        return round.stage() == RoundStage.CLOSED ? ranked(store.rounds().results(round.id()), visible) : Map.of();
    }

    private Map<IssueId, Integer> lastRanks(Optional<DebtRound> before, Set<IssueId> visible) {
        Map<IssueId, Integer> ranks = new TreeMap<>();
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
