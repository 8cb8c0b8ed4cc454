package org.ballast.core.collect.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.collect.BatchId;
import org.ballast.core.collect.CollectRules;
import org.ballast.core.collect.CollectStore;
import org.ballast.core.collect.CollectedIssue;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.UntagIssue;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Takes a batch back, {@value #MOST_LINES} issues at a time: an issue that nobody has touched since is deleted if the person
 * may delete it; any other is untagged and stays. Says of each what became of it.
 */
public final class UndoBatch {

    static final int MOST_LINES = 25;

    private static final Refusal BATCH_UNKNOWN = Refusal.unknown("ballast.collect.batch-unknown");
    private static final Refusal TOUCHED = Refusal.conflict("ballast.collect.touched");
    /** Databases of trackers that keep whole seconds round what was read right after creating. */
    private static final int SECONDS_OF_ROUNDING = 1;

    private final DebtStore debt;
    private final Tracker tracker;
    private final CollectStore collect;
    private final CollectBoards boards;
    private final RoundRunners runners;
    private final UntagIssue untagIssue;
    private final UnitOfWork unitOfWork;

    public UndoBatch(
            DebtStore debt,
            Tracker tracker,
            CollectStore collect,
            RoundRunners runners,
            UntagIssue untagIssue,
            UnitOfWork unitOfWork) {
        this.debt = debt;
        this.tracker = tracker;
        this.collect = collect;
        this.boards = new CollectBoards(debt, tracker);
        this.runners = runners;
        this.untagIssue = untagIssue;
        this.unitOfWork = unitOfWork;
    }

    public Outcome<UndoView> handle(Command command) {
        return boards.find(command.user(), command.board())
                .then(board -> Outcome.of(BatchId.of(command.batch()), BATCH_UNKNOWN)
                        .map(batch -> collect.lines().of(command.board(), batch))
                        .then(lines -> lines.isEmpty() ? Outcome.refused(BATCH_UNKNOWN) : Outcome.done(lines))
                        .then(lines -> Outcome.done(lines).unless(objection(board, lines, command)))
                        .map(lines -> undo(lines, command)));
    }

    private Optional<Refusal> objection(Board board, List<CollectedIssue> lines, Command command) {
        boolean runsBoard = runners.mayRunRounds(board, command.user());
        return lines.stream()
                .flatMap(line -> CollectRules.objectionToUndo(line.by(), command.user(), runsBoard).stream())
                .findFirst();
    }

    private UndoView undo(List<CollectedIssue> lines, Command command) {
        List<UndoneLineView> results = new ArrayList<>();
        int from = Math.min(command.refusedBefore(), lines.size());
        int to = Math.min(lines.size(), from + MOST_LINES);
        for (CollectedIssue line : lines.subList(from, to)) {
            UndoneLineView result = undo(line, command);
            if (result.outcome() != UndoOutcome.REFUSED) {
                unitOfWork.run(() -> {
                    collect.lines().remove(line);
                    return Outcome.done(line);
                });
            }
            results.add(result);
        }
        return new UndoView(lines.size() - to, results);
    }

    private UndoneLineView undo(CollectedIssue line, Command command) {
        Optional<Issue> issue =
                line.issue().flatMap(id -> tracker.issues().find(command.user(), String.valueOf(id.value())));
        if (issue.isEmpty()) {
            return new UndoneLineView(Optional.empty(), UndoOutcome.GONE, Optional.empty());
        }
        if (isTouched(line, issue.get())) {
            return untag(issue.get(), TOUCHED, command);
        }
        return collect.writer()
                .delete(command.user(), issue.get().id())
                .fold(
                        deleted -> new UndoneLineView(
                                Optional.of(issue.get().key()), UndoOutcome.DELETED, Optional.empty()),
                        refusal -> untag(issue.get(), refusal, command));
    }

    private UndoneLineView untag(Issue issue, Refusal reason, Command command) {
        return untagIssue
                .handle(new UntagIssue.Command(
                        command.user(), String.valueOf(issue.id().value()), command.now()))
                .fold(
                        untagged ->
                                new UndoneLineView(Optional.of(issue.key()), UndoOutcome.UNTAGGED, Optional.of(reason)),
                        refusal -> new UndoneLineView(
                                Optional.of(issue.key()), UndoOutcome.REFUSED, Optional.of(refusal)));
    }

    /** Somebody changed the issue in the tracker, changed its tag, or gave it a dot. */
    private boolean isTouched(CollectedIssue line, Issue issue) {
        boolean isSame = line.lastChange()
                .filter(noted -> collect.writer()
                        .lastChange(issue.id())
                        .filter(change -> !change.isAfter(noted.plusSeconds(SECONDS_OF_ROUNDING)))
                        .isPresent())
                .isPresent();
        return !isSame
                || debt.history().of(issue.id()).size() > 1
                || !debt.ballots().tallies(issue.id()).isEmpty();
    }

    /**
     * A batch to take back.
     *
     * @param refusedBefore how many issues earlier portions refused; they stay in the batch and are passed over
     */
    public record Command(UserId user, BoardId board, String batch, int refusedBefore, Instant now) {}
}
