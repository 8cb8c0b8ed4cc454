package org.ballast.core.feedback.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.feedback.CommentStatus;
import org.ballast.core.feedback.FeedbackComment;
import org.ballast.core.feedback.FeedbackRules;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PageRules;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;

/** Shows what was said of a version, to everybody who may read it. */
public final class ViewFeedback {

    public static final int LONGEST_PAGE = 100;

    private final FeedbackPorts ports;
    private final Sheets sheets;

    public ViewFeedback(FeedbackPorts ports) {
        this.ports = ports;
        this.sheets = new Sheets(ports);
    }

    public Outcome<FeedbackView> handle(Command command) {
        return sheets.find(command.viewer(), command.strategy(), command.version())
                .unless(PageRules.objection(command.start(), command.limit(), LONGEST_PAGE))
                .then(sheet -> status(command).map(status -> view(command, sheet, status)));
    }

    private static Outcome<Optional<CommentStatus>> status(Command command) {
        Optional<CommentStatus> known = command.status().flatMap(code -> Codes.find(CommentStatus.values(), code));
        return command.status().isPresent() && known.isEmpty()
                ? Outcome.refused(Refusal.invalid("ballast.shared.choice-unknown", "status"))
                : Outcome.done(known);
    }

    private FeedbackView view(Command command, Sheet sheet, Optional<CommentStatus> status) {
        List<Board> teams = sheets.teams(command.viewer(), sheet.department());
        List<FeedbackComment> all =
                ports.comments().of(sheet.strategy().id(), sheet.version().number());
        List<FeedbackComment> wanted = all.stream()
                .filter(comment -> status.isEmpty() || comment.status() == status.get())
                .toList();
        int from = Math.min(command.start(), wanted.size());
        List<FeedbackComment> shown = wanted.subList(from, from + Math.min(command.limit(), wanted.size() - from));
        Optional<Refusal> objection = FeedbackRules.objectionToComment(sheet.version(), command.now());
        CommentViews views = new CommentViews(ports.tracker().people(), command.viewer(), sheet, teams);
        return new FeedbackView(
                sheet.version().number(),
                sheet.version().feedbackUntil(),
                objection.isEmpty(),
                objection,
                count(all, CommentStatus.OPEN),
                count(all, CommentStatus.ACCEPTED),
                count(all, CommentStatus.REJECTED),
                teams.stream().map(team -> team(team, all)).toList(),
                sheets.hidesTeams(sheet.department(), teams),
                command.start(),
                command.limit(),
                wanted.size(),
                shown.stream().map(views::of).toList());
    }

    private static int count(List<FeedbackComment> comments, CommentStatus status) {
        return Math.toIntExact(
                comments.stream().filter(comment -> comment.status() == status).count());
    }

    private static FeedbackTeamView team(Board board, List<FeedbackComment> comments) {
        long own = comments.stream()
                .filter(comment -> comment.team().equals(Optional.of(board.id())))
                .count();
        return new FeedbackTeamView(board.id(), board.name(), Math.toIntExact(own));
    }

    /**
     * Start from 0, limit 1 to {@value #LONGEST_PAGE}.
     *
     * @param version the newest one that the person may see when it is not given
     * @param status code of a {@link CommentStatus}; all when it is not given
     */
    public record Command(
            UserId viewer,
            StrategyId strategy,
            Optional<Integer> version,
            Optional<String> status,
            int start,
            int limit,
            Instant now) {}
}
