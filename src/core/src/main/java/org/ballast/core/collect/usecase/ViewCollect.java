package org.ballast.core.collect.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.collect.CollectRules;
import org.ballast.core.collect.CollectStore;
import org.ballast.core.collect.CollectedBatch;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Shows whether and how a person can collect for a board, and what was imported last. */
public final class ViewCollect {

    static final int BATCHES_SHOWN = 10;

    /** Each issue of a batch has to be asked for, because a count must not tell of hidden ones. */
    private static final int LARGEST_COUNTED = 200;

    private final Tracker tracker;
    private final CollectStore collect;
    private final CollectBoards boards;
    private final RoundRunners runners;

    public ViewCollect(DebtStore debt, Tracker tracker, CollectStore collect, RoundRunners runners) {
        this.tracker = tracker;
        this.collect = collect;
        this.boards = new CollectBoards(debt, tracker);
        this.runners = runners;
    }

    public Outcome<CollectView> handle(Command command) {
        return boards.find(command.user(), command.board()).map(board -> view(board, command.user()));
    }

    private CollectView view(Board board, UserId user) {
        Optional<Refusal> objection = CollectRules.objectionToCollect(collect.writer(), board, user);
        boolean runsBoard = runners.mayRunRounds(board, user);
        return new CollectView(
                board.name(),
                objection.isEmpty(),
                objection,
                collect.writer().types(user, board.project()).stream()
                        .map(IssueTypeView::of)
                        .toList(),
                collect.lines().batches(board.id(), BATCHES_SHOWN).stream()
                        .map(batch -> view(board, batch, user, runsBoard))
                        .toList());
    }

    private BatchView view(Board board, CollectedBatch batch, UserId user, boolean runsBoard) {
        Optional<Refusal> objection = CollectRules.objectionToUndo(batch.by(), user, runsBoard);
        return new BatchView(
                batch.batch().value(),
                PersonView.of(tracker.people().find(batch.by())),
                batch.at(),
                visible(board, batch, user),
                objection.isEmpty(),
                objection);
    }

    private Optional<Integer> visible(Board board, CollectedBatch batch, UserId user) {
        if (batch.issues() > LARGEST_COUNTED) {
            return Optional.empty();
        }
        List<IssueId> issues = collect.lines().of(board.id(), batch.batch()).stream()
                .flatMap(line -> line.issue().stream())
                .toList();
        return Optional.of(tracker.issues().findAll(user, issues).size());
    }

    public record Command(UserId user, BoardId board) {}
}
