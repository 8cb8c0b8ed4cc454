package org.ballast.core.collect.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.collect.BatchId;
import org.ballast.core.collect.CollectRules;
import org.ballast.core.collect.CollectStore;
import org.ballast.core.collect.TitleIndex;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtForm;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.TagIssue;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Makes tagged issues of up to {@value #MOST_LINES} lines, a portion of a batch. Each line stands alone: one that fails
 * takes no other with it, and what was created stays when the rest is never sent. Sending a portion again, at once or later,
 * creates nothing again.
 */
public final class ImportLines {

    public static final int MOST_LINES = 50;

    private final CollectStore collect;
    private final CollectBoards boards;
    private final Tracker tracker;
    private final TagIssue tagIssue;
    private final UnitOfWork unitOfWork;

    public ImportLines(
            DebtStore debt, Tracker tracker, CollectStore collect, TagIssue tagIssue, UnitOfWork unitOfWork) {
        this.collect = collect;
        this.boards = new CollectBoards(debt, tracker);
        this.tracker = tracker;
        this.tagIssue = tagIssue;
        this.unitOfWork = unitOfWork;
    }

    public Outcome<ImportView> handle(Command command) {
        return boards.find(command.user(), command.board())
                .unless(objectionToForm(command))
                .then(board -> Outcome.done(board)
                        .unless(CollectRules.objectionToCollect(collect.writer(), board, command.user()))
                        .unless(objectionToType(board, command)))
                .then(board -> BatchId.of(command.batch())
                        .map(batch -> Outcome.done(importAll(board, batch, command)))
                        .orElseGet(
                                () -> Outcome.refused(Refusal.invalid("ballast.collect.batch-unreadable", "batch"))));
    }

    private static Optional<Refusal> objectionToForm(Command command) {
        if (command.lines().isEmpty() || command.lines().size() > MOST_LINES) {
            return Optional.of(Refusal.invalid("ballast.shared.number-out-of-range", "lines")
                    .with(1)
                    .with(MOST_LINES));
        }
        return new DebtForm(command.kind(), command.priority(), Optional.empty(), Optional.empty(), Optional.empty())
                .check()
                .fold(ok -> Optional.empty(), Optional::of);
    }

    private Optional<Refusal> objectionToType(Board board, Command command) {
        boolean isOffered = collect.writer().types(command.user(), board.project()).stream()
                .anyMatch(type -> type.id().equals(command.issueType().orElse("")));
        return isOffered
                ? Optional.empty()
                : Optional.of(Refusal.invalid("ballast.shared.choice-unknown", "issueType"));
    }

    private ImportView importAll(Board board, BatchId batch, Command command) {
        TitleIndex index = new TitleIndex(collect.openIssues()
                .of(command.user(), board, CollectBoards.ISSUES_COMPARED)
                .issues());
        LineImport lineImport = new LineImport(board, batch, command, index, collect, tracker, tagIssue, unitOfWork);
        List<ImportedLineView> results = new ArrayList<>();
        int created = 0;
        for (Line line : command.lines()) {
            ImportedLineView result = lineImport.run(line);
            created += result.outcome() == ImportOutcome.CREATED ? 1 : 0;
            results.add(result);
        }
        return new ImportView(batch.value(), created, results);
    }

    /**
     * One line as somebody confirmed it.
     *
     * @param line where it stood, to name it in the answer
     * @param votes that came with it
     * @param area what the tag says of it, such as the cluster
     * @param note what the tag says of it besides
     */
    public record Line(
            int line,
            String title,
            String description,
            Optional<Integer> votes,
            Optional<String> area,
            Optional<String> note) {}

    /**
     * A portion of a batch; kind and priority are those of every tag.
     *
     * @param issueType id of the type that the issues get
     */
    public record Command(
            UserId user,
            BoardId board,
            String batch,
            Optional<String> issueType,
            Optional<String> kind,
            Optional<String> priority,
            List<Line> lines,
            Instant now) {

        public Command {
            lines = List.copyOf(lines);
        }
    }
}
