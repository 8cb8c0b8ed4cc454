package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Standing;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.Standings;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.Delta;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Decides what is on the list of a round, and writes it; call it inside a unit of work. */
final class RoundList {

    private static final Refusal FULL =
            Refusal.conflict("ballast.round.too-many-items").with(RoundRules.MOST_ITEMS);

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;

    RoundList(DebtStore debt, RoundStore store, Tracker tracker) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
    }

    /** Why so many issues can't even be looked up. */
    static Optional<Refusal> objectionToLength(List<String> issues) {
        return issues.size() > RoundRules.MOST_ITEMS ? Optional.of(FULL) : Optional.empty();
    }

    /** The board's open tech debt, whoever may see it: the best ranked first, as many as a round takes. */
    List<IssueId> candidates(Board board) {
        List<IssueId> tagged = new ArrayList<>();
        for (DebtItem item : debt.items().findAll(new TreeSet<>(tracker.boards().allOpen(board)))) {
            tagged.add(item.issue());
        }
        if (tagged.size() > RoundRules.MOST_ITEMS) {
            Map<IssueId, Integer> ranks = debt.items().lastRanks();
            tagged.sort(Comparator.comparing((IssueId issue) -> ranks.getOrDefault(issue, Integer.MAX_VALUE))
                    .thenComparing(Comparator.naturalOrder()));
        }
        return tagged.subList(0, Math.min(tagged.size(), RoundRules.MOST_ITEMS));
    }

    /** Those that keep their place in a round that looks only at what is new, changed, stale or disputed. */
    Set<IssueId> kept(Board board, List<IssueId> candidates) {
        List<DebtRound> closed = store.rounds().closed(board.id());
        Map<IssueId, RoundResult> last = results(closed, 0);
        Map<IssueId, RoundResult> before = results(closed, 1);
        Optional<Instant> since =
                closed.stream().findFirst().flatMap(round -> round.voting().closed());
        Set<IssueId> kept = new TreeSet<>();
        for (IssueId issue : candidates) {
            boolean changed = since.filter(at -> isChanged(issue, at)).isPresent();
            if (Delta.keeps(Optional.ofNullable(last.get(issue)), Optional.ofNullable(before.get(issue)), changed)) {
                kept.add(issue);
            }
        }
        return kept;
    }

    /** Lists everything that was tagged since, as far as there is room. */
    Room gather(Room room, UserId by, Instant now) {
        Set<IssueId> present = new TreeSet<>();
        store.rounds().items(room.round().id()).forEach(item -> present.add(item.issue()));
        int left = RoundRules.MOST_ITEMS - present.size();
        for (IssueId issue : candidates(room.board())) {
            if (!present.contains(issue) && left > 0) {
                save(room, RoundItem.listed(issue, now), by, now);
                left--;
            }
        }
        return room;
    }

    /** Lists these; all of them must be open tech debt of the board that the person may see. */
    Outcome<Room> add(Room room, UserId by, Set<IssueId> issues, Instant now) {
        Map<IssueId, Standing> standings = new Standings(debt, tracker).of(room.board(), by, issues);
        Map<IssueId, RoundItem> present = new TreeMap<>();
        store.rounds().items(room.round().id()).forEach(item -> present.put(item.issue(), item));
        for (IssueId issue : issues) {
            Optional<Refusal> objection =
                    standings.getOrDefault(issue, Standing.HIDDEN).objection();
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
        }
        long more = issues.stream().filter(issue -> !present.containsKey(issue)).count();
        if (present.size() + more > RoundRules.MOST_ITEMS) {
            return Outcome.refused(FULL);
        }
        for (IssueId issue : issues) {
            RoundItem item = Optional.ofNullable(present.get(issue))
                    .map(RoundItem::listedAgain)
                    .orElse(RoundItem.listed(issue, now));
            if (!item.equals(present.get(issue))) {
                save(room, item, by, now);
            }
        }
        return Outcome.done(room);
    }

    private void save(Room room, RoundItem item, UserId by, Instant now) {
        store.rounds().save(room.round().id(), item);
        store.log()
                .append(
                        room.round().id(),
                        RoundEvent.of(RoundAction.LISTED, now, by).about(item.issue()));
    }

    private boolean isChanged(IssueId issue, Instant since) {
        return debt.history().of(issue).stream().anyMatch(change -> change.at().isAfter(since));
    }

    private Map<IssueId, RoundResult> results(List<DebtRound> closed, int place) {
        Map<IssueId, RoundResult> results = new TreeMap<>();
        closed.stream()
                .skip(place)
                .findFirst()
                .ifPresent(round ->
                        store.rounds().results(round.id()).forEach(result -> results.put(result.issue(), result)));
        return results;
    }
}
