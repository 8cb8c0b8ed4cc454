package org.ballast.core.debt.usecase;

import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Shows a voter the own paper in a board's standing vote; nobody else's is ever shown. */
public final class ViewBallot {

    private final Booths booths;

    public ViewBallot(DebtStore store, Tracker tracker) {
        this.booths = new Booths(store, tracker);
    }

    public Outcome<BallotView> handle(Command command) {
        return booths.enter(command.voter(), command.board())
                .map(booth -> BallotView.of(command.board(), booths.paper(booth, command.voter(), Optional.empty())));
    }

    public record Command(UserId voter, BoardId board) {}
}
