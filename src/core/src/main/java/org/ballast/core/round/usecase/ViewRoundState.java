package org.ballast.core.round.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/**
 * Says whether anything happened in a round since a version. Every page asks this every moment, so it reads the round and
 * the newest lines of its log alone; the tracker is asked only about issues that those lines name.
 */
public final class ViewRoundState {

    private final RoundStore store;
    private final Tracker tracker;
    private final Rooms rooms;

    public ViewRoundState(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners) {
        this.store = store;
        this.tracker = tracker;
        this.rooms = new Rooms(debt, store, tracker, runners);
    }

    public Outcome<RoundStateView> handle(Command command) {
        return rooms.board(command.user(), command.board())
                .map(board -> store.rounds().findOpen(board.id()))
                .map(round -> round.map(open -> state(open, command))
                        .orElse(new RoundStateView(Optional.empty(), Optional.empty(), 0, Optional.empty())));
    }

    private RoundStateView state(DebtRound round, Command command) {
        List<RoundEvent> events = store.log().after(round.id(), Math.max(0, command.since()));
        List<RoundEvent> visible = RoundViews.visible(events, command.user(), issues(events, command.user()));
        return new RoundStateView(
                Optional.of(round.id().value()),
                Optional.of(round.stage()),
                Math.max(command.since(), RoundViews.newest(visible)),
                round.deadline());
    }

    private Set<IssueId> issues(List<RoundEvent> events, UserId user) {
        Set<IssueId> named = new TreeSet<>();
        events.forEach(event -> event.issue().ifPresent(named::add));
        Set<IssueId> visible = new TreeSet<>();
        if (!named.isEmpty()) {
            tracker.issues().findAll(user, named).stream().map(Issue::id).forEach(visible::add);
        }
        return visible;
    }

    /**
     * What changed on a board since then.
     *
     * @param since the version that the page shows; 0 at first
     */
    public record Command(UserId user, BoardId board, long since) {}
}
