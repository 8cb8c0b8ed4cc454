package org.ballast.core.round.usecase;

import java.util.List;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Shows who did what when in a round, in pages of {@value #MOST_LINES} lines; lines about hidden issues are left out. */
public final class ViewRoundLog {

    static final int MOST_LINES = 100;

    private static final Refusal ROUND_UNKNOWN = Refusal.unknown("ballast.round.unknown");

    private final RoundStore store;
    private final Rooms rooms;
    private final RoundViews views;
    private final VisibleLines visible;

    public ViewRoundLog(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners) {
        this.store = store;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.views = new RoundViews(debt, store, tracker, runners);
        this.visible = new VisibleLines(debt, store, tracker);
    }

    public Outcome<RoundLogView> handle(Command command) {
        return rooms.board(command.user(), command.board())
                .then(board -> Outcome.of(
                        store.rounds()
                                .find(command.round())
                                .filter(round -> round.board().equals(board.id())),
                        ROUND_UNKNOWN))
                .map(round -> lines(command));
    }

    private RoundLogView lines(Command command) {
        List<RoundEvent> events = store.log().after(command.round(), command.after());
        List<RoundEvent> shown = visible.of(command.round(), events, command.user());
        return new RoundLogView(
                shown.stream().limit(MOST_LINES).map(views::notice).toList(), shown.size() > MOST_LINES);
    }

    /**
     * A page of the log.
     *
     * @param after lines with a number above this one
     */
    public record Command(UserId user, BoardId board, RoundId round, long after) {}
}
