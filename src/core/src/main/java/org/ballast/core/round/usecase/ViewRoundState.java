package org.ballast.core.round.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/**
 * Says whether anything happened in a round since a version. Every page asks this every moment, so it reads the round and
 * the newest lines of its log alone; the tracker is asked only about issues that those lines name or rest on.
 */
public final class ViewRoundState {

    private final RoundStore store;
    private final Rooms rooms;
    private final VisibleLines visible;

    public ViewRoundState(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners) {
        this.store = store;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.visible = new VisibleLines(debt, store, tracker);
    }

    public Outcome<RoundStateView> handle(Command command) {
        return rooms.board(command.user(), command.board())
                .map(board -> store.rounds().findOpen(board.id()))
                .map(round -> round.map(open -> state(open, command))
                        .orElse(new RoundStateView(Optional.empty(), Optional.empty(), 0, Optional.empty())));
    }

    private RoundStateView state(DebtRound round, Command command) {
        List<RoundEvent> events = store.log().after(round.id(), Math.max(0, command.since()));
        List<RoundEvent> shown = visible.of(round.id(), events, command.user());
        return new RoundStateView(
                Optional.of(round.id().value()),
                Optional.of(round.stage()),
                Math.max(command.since(), RoundViews.newest(shown)),
                round.deadline());
    }

    /**
     * What changed on a board since then.
     *
     * @param since the version that the page shows; 0 at first
     */
    public record Command(UserId user, BoardId board, long since) {}
}
