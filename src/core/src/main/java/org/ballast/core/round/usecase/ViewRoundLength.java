package org.ballast.core.round.usecase;

import java.util.Optional;
import java.util.Set;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Says to somebody who may open a round on a board how many items it would begin with, counted with their eyes. */
public final class ViewRoundLength {

    private final Rooms rooms;
    private final RoundList list;

    public ViewRoundLength(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners) {
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.list = new RoundList(debt, store, tracker);
    }

    public Outcome<RoundLengthView> handle(Command command) {
        return rooms.board(command.user(), command.board())
                .then(board -> Outcome.done(board).unless(rooms.objectionToOpen(command.user(), board)))
                .then(board -> found(board, command).map(found -> view(board, found, command.user())));
    }

    private Outcome<Optional<Set<IssueId>>> found(Board board, Command command) {
        return command.jql()
                .filter(jql -> !jql.isBlank())
                .map(jql -> list.found(board, command.user(), jql).map(Optional::of))
                .orElse(Outcome.done(Optional.empty()));
    }

    private RoundLengthView view(Board board, Optional<Set<IssueId>> found, UserId user) {
        return new RoundLengthView(
                RoundRules.MOST_ITEMS,
                list.visible(user, list.open(board)),
                found.map(issues -> list.visible(user, issues)));
    }

    /** The query is the one that would say which items take part. */
    public record Command(UserId user, BoardId board, Optional<String> jql) {}
}
