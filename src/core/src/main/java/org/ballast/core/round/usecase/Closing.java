package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BallotChange;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.FactsScheduler;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.Vote;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.round.CarriedBallot;
import org.ballast.core.round.CountedVotes;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.ItemState;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundRanking;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.round.Spreads;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Counts a round whose vote has ended, writes its ranking and carries the dots into the standing vote. Nothing has
 * happened yet when it fails, and it does nothing when it is done already, so anybody may run it again.
 */
final class Closing {

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final FactsScheduler facts;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;

    Closing(
            DebtStore debt,
            RoundStore store,
            Tracker tracker,
            FactsScheduler facts,
            UnitOfWork unitOfWork,
            Rooms rooms) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.rooms = rooms;
    }

    Outcome<Room> finish(Room room, UserId by, Instant now) {
        return unitOfWork.run(() -> Outcome.done(count(room, by, now))).map(touched -> {
            facts.refreshSoon(touched);
            return room;
        });
    }

    /** The issues whose public facts may have changed; none when somebody else was faster. */
    private Set<IssueId> count(Room room, UserId by, Instant now) {
        Optional<DebtRound> round = store.rounds().find(room.round().id());
        if (round.filter(each -> each.stage() == RoundStage.COUNT).isEmpty()) {
            return Set.of();
        }
        MergedDots merged = new MergedDots(debt, store, tracker);
        List<RoundItem> items = merged.items(room, by, now);
        List<Ballot> ballots = merged.settle(room, items, by, now);
        List<DebtItem> standing = open(room, items);
        Set<IssueId> listed = issues(items, standing, ItemState.LISTED);
        CountedVotes votes = counted(ballots, listed);
        store.rounds().add(room.round().id(), ranking(room, items, standing, votes));
        Set<IssueId> touched = new TreeSet<>();
        items.stream().filter(item -> item.state() != ItemState.KEPT).forEach(item -> touched.add(item.issue()));
        carry(room, touched, votes, now);
        logVoters(room, ballots, now);
        store.rounds().move(room.round().id(), round.get().last().next(RoundStage.CLOSED, now, by));
        debt.rounds().close(room.round().id(), now);
        return touched;
    }

    /** The debt items of the round that are open on the board at this moment, whoever may see them. */
    private List<DebtItem> open(Room room, List<RoundItem> items) {
        Set<IssueId> open = new TreeSet<>(tracker.boards().allOpen(room.board()));
        open.retainAll(items.stream().map(RoundItem::issue).toList());
        return debt.items().findAll(open);
    }

    private static Set<IssueId> issues(List<RoundItem> items, List<DebtItem> standing, ItemState state) {
        Set<IssueId> issues = new TreeSet<>();
        items.stream().filter(item -> item.state() == state).forEach(item -> issues.add(item.issue()));
        issues.retainAll(standing.stream().map(DebtItem::issue).toList());
        return issues;
    }

    /** Dots on open items that their voter may see; who has left the tracker can't see any, and all of those count. */
    private CountedVotes counted(List<Ballot> ballots, Set<IssueId> listed) {
        Map<UserId, Map<IssueId, Integer>> counted = new TreeMap<>();
        for (Ballot ballot : ballots) {
            Map<IssueId, Integer> dots = new TreeMap<>(ballot.marks());
            dots.keySet().retainAll(listed);
            if (!dots.isEmpty() && !rooms.isFormer(ballot.voter())) {
                List<Issue> visible = tracker.issues().findAll(ballot.voter(), dots.keySet());
                dots.keySet().retainAll(visible.stream().map(Issue::id).toList());
            }
            if (!dots.isEmpty()) {
                counted.put(ballot.voter(), dots);
            }
        }
        return new CountedVotes(counted);
    }

    private List<RoundResult> ranking(Room room, List<RoundItem> items, List<DebtItem> standing, CountedVotes votes) {
        Map<IssueId, Tally> tallies = votes.tallies();
        Map<IssueId, Integer> spreads =
                Spreads.of(store.answers().estimates(room.round().id()));
        Map<IssueId, RoundResult> before = lastResults(room);
        Set<IssueId> kept = issues(items, standing, ItemState.KEPT);
        Set<IssueId> ranked = issues(items, standing, ItemState.LISTED);
        ranked.addAll(kept);
        List<RoundRanking.Entry> entries = new ArrayList<>();
        Map<IssueId, Integer> places = new TreeMap<>();
        for (DebtItem item : standing) {
            IssueId issue = item.issue();
            Optional<RoundResult> last = Optional.ofNullable(before.get(issue)).filter(unused -> kept.contains(issue));
            last.ifPresent(result -> places.put(issue, result.rank()));
            if (ranked.contains(issue)) {
                entries.add(new RoundRanking.Entry(
                        issue,
                        last.map(RoundResult::tally).orElse(tallies.getOrDefault(issue, Tally.NONE)),
                        item.values().estimate(),
                        Optional.ofNullable(spreads.get(issue)),
                        item.taggedAt()));
            }
        }
        return RoundRanking.rank(entries, places);
    }

    private Map<IssueId, RoundResult> lastResults(Room room) {
        Map<IssueId, RoundResult> results = new TreeMap<>();
        store.rounds().closed(room.board().id()).stream()
                .findFirst()
                .ifPresent(last ->
                        store.rounds().results(last.id()).forEach(result -> results.put(result.issue(), result)));
        return results;
    }

    private void carry(Room room, Set<IssueId> voted, CountedVotes votes, Instant now) {
        Optional<VotingRound> standing = debt.rounds().findOpen(room.board().id(), RoundKind.STANDING);
        if (standing.isEmpty()) {
            return;
        }
        RoundId into = standing.get().id();
        Map<UserId, Ballot> ballots = new TreeMap<>();
        votes.dots().keySet().forEach(voter -> ballots.put(voter, new Ballot(into, voter, List.of())));
        debt.ballots().all(into).forEach(ballot -> ballots.put(ballot.voter(), ballot));
        for (Ballot ballot : ballots.values()) {
            BallotChange change = CarriedBallot.into(ballot, voted, votes.of(ballot.voter()), now);
            if (!change.isEmpty()) {
                debt.ballots().apply(change);
            }
        }
    }

    private void logVoters(Room room, List<Ballot> ballots, Instant now) {
        for (Ballot ballot : ballots) {
            Instant first = ballot.votes().stream()
                    .map(Vote::castAt)
                    .min(Instant::compareTo)
                    .orElse(now);
            store.log().append(room.round().id(), RoundEvent.of(RoundAction.VOTED, first, ballot.voter()));
        }
    }
}
