package org.ballast.core.collect.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.collect.CollectRules;
import org.ballast.core.collect.CollectStore;
import org.ballast.core.collect.CollectedLine;
import org.ballast.core.collect.FileText;
import org.ballast.core.collect.Likeness;
import org.ballast.core.collect.Sheet;
import org.ballast.core.collect.TitleIndex;
import org.ballast.core.collect.Titles;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Shows line by line what an import of a paste or a file would do, and changes nothing. */
public final class PreviewLines {

    private final CollectStore collect;
    private final CollectBoards boards;

    public PreviewLines(DebtStore debt, Tracker tracker, CollectStore collect) {
        this.collect = collect;
        this.boards = new CollectBoards(debt, tracker);
    }

    public Outcome<PreviewView> handle(Command command) {
        return boards.find(command.user(), command.board())
                .then(board -> Outcome.done(board)
                        .unless(CollectRules.objectionToCollect(collect.writer(), board, command.user())))
                .then(board -> FileText.of(command.file())
                        .then(Sheet::read)
                        .map(sheet -> preview(
                                sheet, collect.openIssues().of(command.user(), board, CollectBoards.ISSUES_COMPARED))));
    }

    private static PreviewView preview(Sheet sheet, IssueSearch open) {
        TitleIndex index = new TitleIndex(open.issues());
        Map<String, Integer> seen = new HashMap<>();
        List<PreviewedLineView> lines = new ArrayList<>();
        for (CollectedLine line : sheet.lines()) {
            String title = Titles.normalised(line.title());
            Optional<Integer> above = Optional.ofNullable(seen.get(title));
            if (line.problem().isPresent()) {
                lines.add(row(line, LineStatus.WRONG, Optional.empty(), Optional.empty()));
            } else if (above.isPresent()) {
                PreviewedLineView first = lines.get(above.get());
                lines.set(above.get(), withVotes(first, line.votes()));
                lines.add(row(line, LineStatus.REPEATED, Optional.empty(), Optional.of(first.line())));
            } else {
                seen.put(title, lines.size());
                Optional<Likeness> like = index.closest(line.title());
                lines.add(row(line, status(line, like), like, Optional.empty()));
            }
        }
        int ready = Math.toIntExact(
                lines.stream().filter(line -> isReady(line.status())).count());
        return new PreviewView(
                lines,
                ready,
                sheet.emptyRows(),
                sheet.unusedColumns(),
                open.issues().size(),
                open.total());
    }

    private static boolean isReady(LineStatus status) {
        return status == LineStatus.NEW || status == LineStatus.CUT;
    }

    private static LineStatus status(CollectedLine line, Optional<Likeness> like) {
        if (like.isPresent()) {
            return like.get().isSame() ? LineStatus.ALREADY_THERE : LineStatus.SIMILAR;
        }
        return line.cut() ? LineStatus.CUT : LineStatus.NEW;
    }

    private static PreviewedLineView row(
            CollectedLine line, LineStatus status, Optional<Likeness> like, Optional<Integer> sameAsLine) {
        return new PreviewedLineView(
                line.line(),
                status,
                line.title(),
                line.description(),
                line.votes(),
                line.cluster(),
                like.map(found -> found.issue().id()),
                like.map(found -> found.issue().key()),
                like.map(found -> found.issue().summary()),
                like.map(Likeness::percent),
                sameAsLine,
                line.problem());
    }

    private static PreviewedLineView withVotes(PreviewedLineView first, Optional<Integer> more) {
        Optional<Integer> sum = more.isEmpty()
                ? first.votes()
                : Optional.of(Math.min(CollectedLine.MOST_VOTES, first.votes().orElse(0) + more.orElse(0)));
        return new PreviewedLineView(
                first.line(),
                first.status(),
                first.title(),
                first.description(),
                sum,
                first.cluster(),
                first.likeId(),
                first.likeKey(),
                first.likeSummary(),
                first.likePercent(),
                first.sameAsLine(),
                first.problem());
    }

    /** The bytes of the file, or of the pasted text in UTF-8; nobody compares commands, and a copy would cost 20 MB. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Command(UserId user, BoardId board, byte[] file) {}
}
