package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Standing;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.BulkQuery;
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

/**
 * Decides what is on the list of a round, and writes it; call it inside a unit of work. Nothing is ever cut: what is too much
 * is refused, and by what the person sees who asked for it, so that nobody can tell by a list what is hidden from them.
 */
final class RoundList {

    private static final Refusal NONE_FOUND = Refusal.invalid("ballast.round.query-finds-none", "jql");

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
        return issues.size() > RoundRules.MOST_ITEMS ? Optional.of(tooMany(issues.size())) : Optional.empty();
    }

    /** Why so many visible items can't come into a new round. */
    static Optional<Refusal> objectionToOpen(int visible) {
        return visible > RoundRules.MOST_ITEMS
                ? Optional.of(Refusal.invalid("ballast.round.too-many-open", "jql")
                        .with(visible)
                        .with(RoundRules.MOST_ITEMS))
                : Optional.empty();
    }

    private static Refusal tooMany(int visible) {
        return Refusal.conflict("ballast.round.too-many-items").with(visible).with(RoundRules.MOST_ITEMS);
    }

    /** The board's open tech debt, whoever may see it, ascending. */
    Set<IssueId> open(Board board) {
        return issues(items(board));
    }

    /** The board's open tech debt that the query finds for the person, ascending; at least one. */
    Outcome<Set<IssueId>> found(Board board, UserId by, String jql) {
        return BulkQuery.find(tracker, by, Optional.of(jql)).then(search -> {
            Set<IssueId> found = open(board);
            found.retainAll(search.issues().stream().map(Issue::id).toList());
            return found.isEmpty() ? Outcome.refused(NONE_FOUND) : Outcome.done(found);
        });
    }

    /** How many of the issues the person may see. */
    int visible(UserId by, Collection<IssueId> issues) {
        return tracker.issues().visible(Optional.of(by), issues).size();
    }

    /** Those that keep their place in a round that looks only at what is new, changed, stale or disputed. */
    Set<IssueId> kept(Board board, Set<IssueId> issues) {
        List<DebtRound> closed = store.rounds().closed(board.id());
        Map<IssueId, RoundResult> last = results(closed, 0);
        Map<IssueId, RoundResult> before = results(closed, 1);
        Optional<Instant> since =
                closed.stream().findFirst().flatMap(round -> round.voting().closed());
        Set<IssueId> changed =
                since.map(at -> debt.history().changedAfter(at, issues)).orElse(Set.of());
        Set<IssueId> kept = new TreeSet<>();
        for (IssueId issue : issues) {
            if (Delta.keeps(
                    Optional.ofNullable(last.get(issue)),
                    Optional.ofNullable(before.get(issue)),
                    changed.contains(issue))) {
                kept.add(issue);
            }
        }
        return kept;
    }

    /** Lists everything that came up since, all of it or nothing; written at once, so that it takes no longer for what is hidden. */
    Outcome<Room> gather(Room room, UserId by, Instant now) {
        Map<IssueId, RoundItem> present = present(room);
        Set<IssueId> fresh = fresh(room, present.keySet());
        return Outcome.done(room)
                .unless(overlong(by, present, fresh).map(RoundList::tooMany))
                .map(allowed -> {
                    RoundId round = room.round().id();
                    store.rounds()
                            .list(
                                    round,
                                    fresh.stream()
                                            .map(issue -> RoundItem.listed(issue, now))
                                            .toList());
                    store.log()
                            .appendAll(
                                    round,
                                    fresh.stream()
                                            .map(issue -> RoundEvent.of(RoundAction.LISTED, now, by)
                                                    .about(issue))
                                            .toList());
                    return allowed;
                });
    }

    /** How many items the person would see if everything was listed that came up since, when it is too many. */
    Optional<Integer> overlong(Room room, UserId by) {
        Map<IssueId, RoundItem> present = present(room);
        return overlong(by, present, fresh(room, present.keySet()));
    }

    /** Lists these; all of them must be open tech debt of the board that the person may see. */
    Outcome<Room> add(Room room, UserId by, Set<IssueId> issues, Instant now) {
        return add(room, by, issues, Optional.empty(), now);
    }

    /**
     * Lists these as well.
     *
     * @param replaced the item whose place they take
     */
    Outcome<Room> add(Room room, UserId by, Set<IssueId> issues, Optional<IssueId> replaced, Instant now) {
        Map<IssueId, Standing> standings = new Standings(debt, tracker).of(room.board(), by, issues);
        for (IssueId issue : issues) {
            Optional<Refusal> objection =
                    standings.getOrDefault(issue, Standing.HIDDEN).objection();
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
        }
        Map<IssueId, RoundItem> present = present(room);
        Map<IssueId, RoundItem> staying = new TreeMap<>(present);
        replaced.ifPresent(staying::remove);
        return Outcome.done(room)
                .unless(overlong(by, staying, issues).map(RoundList::tooMany))
                .map(allowed -> {
                    for (IssueId issue : issues) {
                        RoundItem item = Optional.ofNullable(present.get(issue))
                                .map(RoundItem::listedAgain)
                                .orElse(RoundItem.listed(issue, now));
                        if (!item.equals(present.get(issue))) {
                            save(room, item, by, now);
                        }
                    }
                    return allowed;
                });
    }

    /** Counted is what the person sees; what was merged or split leaves room. What is there already makes no list longer. */
    private Optional<Integer> overlong(UserId by, Map<IssueId, RoundItem> present, Set<IssueId> more) {
        Set<IssueId> there = new TreeSet<>();
        present.values().stream().filter(RoundItem::isInPlay).forEach(item -> there.add(item.issue()));
        Set<IssueId> coming = new TreeSet<>(more);
        coming.removeAll(there);
        return Optional.of(visible(by, coming))
                .filter(added -> added > 0)
                .map(added -> added + visible(by, there))
                .filter(length -> length > RoundRules.MOST_ITEMS);
    }

    private Map<IssueId, RoundItem> present(Room room) {
        Map<IssueId, RoundItem> present = new TreeMap<>();
        store.rounds().items(room.round().id()).forEach(item -> present.put(item.issue(), item));
        return present;
    }

    /** What came up since, whoever may see it. */
    Set<IssueId> fresh(Room room) {
        return fresh(room, present(room).keySet());
    }

    private Set<IssueId> fresh(Room room, Set<IssueId> present) {
        Instant opened = room.round().voting().opened();
        boolean narrowed = room.round().plan().narrowed();
        Set<IssueId> fresh = issues(items(room.board()).stream()
                .filter(item -> !narrowed || !item.taggedAt().isBefore(opened))
                .toList());
        fresh.removeAll(present);
        return fresh;
    }

    private List<DebtItem> items(Board board) {
        return debt.items().findAll(new TreeSet<>(tracker.boards().allOpen(board)));
    }

    private static Set<IssueId> issues(List<DebtItem> items) {
        Set<IssueId> issues = new TreeSet<>();
        items.forEach(item -> issues.add(item.issue()));
        return issues;
    }

    private void save(Room room, RoundItem item, UserId by, Instant now) {
        store.rounds().save(room.round().id(), item);
        store.log()
                .append(
                        room.round().id(),
                        RoundEvent.of(RoundAction.LISTED, now, by).about(item.issue()));
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
