package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.round.MergedBallot;
import org.ballast.core.round.Merges;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * Takes dots along to where their items were merged, and tells owners of the surplus. It finds whatever is left behind, so
 * running it again after a crash finishes the work; call it inside a unit of work. Dots on an item that their owner can't
 * see any more stay where they are: to move them, or to say so, would tell of the item.
 */
final class MergedDots {

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;

    MergedDots(DebtStore debt, RoundStore store, Tracker tracker) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
    }

    /** All items of the round; where two people have merged a pair both ways at once, the lower issue is on the list again. */
    List<RoundItem> items(Room room, UserId by, Instant now) {
        List<RoundItem> items = store.rounds().items(room.round().id());
        Set<IssueId> lost = new Merges(items).loops();
        return items.stream()
                .map(item -> lost.contains(item.issue()) ? listedAgain(room, item, by, now) : item)
                .toList();
    }

    private RoundItem listedAgain(Room room, RoundItem lost, UserId by, Instant now) {
        store.rounds().save(room.round().id(), lost.listedAgain());
        store.log()
                .append(
                        room.round().id(),
                        RoundEvent.of(RoundAction.LISTED, now, by).about(lost.issue()));
        return lost.listedAgain();
    }

    /**
     * Takes them along.
     *
     * @param items all of the round, without loops
     * @return the ballots of everybody who has a dot then
     */
    List<Ballot> settle(Room room, List<RoundItem> items, UserId by, Instant now) {
        Merges merges = new Merges(items);
        List<Ballot> ballots = new ArrayList<>(debt.ballots().all(room.round().id()));
        for (RoundItem item : items) {
            merges.target(item.issue())
                    .ifPresent(into -> ballots.replaceAll(ballot -> moved(room, ballot, item.issue(), into, by, now)));
        }
        ballots.removeIf(ballot -> ballot.votes().isEmpty());
        return ballots;
    }

    private Ballot moved(Room room, Ballot ballot, IssueId from, IssueId into, UserId by, Instant now) {
        if (ballot.dotsOn(from) == 0 || !sees(ballot.voter(), from)) {
            return ballot;
        }
        int most = mayVote(room, ballot.voter(), into) ? room.round().limits().cap() : 0;
        MergedBallot moved = MergedBallot.of(ballot, from, into, most);
        debt.ballots().apply(moved.change());
        tell(room, ballot.voter(), moved.surplus(), by, now);
        return ballot.after(moved.change());
    }

    private boolean mayVote(Room room, UserId voter, IssueId issue) {
        return sees(voter, issue) && (room.round().plan().selfVote() || !isOwn(voter, issue));
    }

    /** A merge is no way around the rule that nobody votes for what they tagged. */
    private boolean isOwn(UserId voter, IssueId issue) {
        return debt.items()
                .find(issue)
                .filter(item -> item.taggedBy().equals(voter))
                .isPresent();
    }

    /** Somebody who has left sees nothing any more, and their dots go along all the same. */
    boolean sees(UserId voter, IssueId issue) {
        return tracker.people().find(voter).former()
                || !tracker.issues().findAll(voter, List.of(issue)).isEmpty();
    }

    void tell(Room room, UserId voter, int refunded, UserId by, Instant now) {
        if (refunded > 0) {
            store.log()
                    .append(
                            room.round().id(),
                            RoundEvent.of(RoundAction.REFUNDED, now, by)
                                    .saying(String.valueOf(refunded))
                                    .onlyFor(voter));
        }
    }
}
