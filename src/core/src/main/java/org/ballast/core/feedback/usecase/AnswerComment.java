package org.ballast.core.feedback.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.feedback.CommentAnswer;
import org.ballast.core.feedback.CommentStatus;
import org.ballast.core.feedback.FeedbackComment;
import org.ballast.core.feedback.FeedbackRules;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;

/**
 * Accepts or rejects a comment, and says why; owners do. Who answers names how many answers were read: of two who answer at
 * once the second is told, and may still answer after having read the first.
 */
public final class AnswerComment {

    private static final TextRule TEXT = new TextRule("text", CommentAnswer.LONGEST_TEXT, true);
    private static final Refusal ANSWERED_MEANWHILE = Refusal.conflict("ballast.feedback.answered-meanwhile");

    private final FeedbackPorts ports;
    private final Sheets sheets;

    public AnswerComment(FeedbackPorts ports) {
        this.ports = ports;
        this.sheets = new Sheets(ports);
    }

    public Outcome<FeedbackCommentView> handle(Command command) {
        return found(command)
                .then(found -> form(command).then(form -> ports.unitOfWork().run(() -> answer(command, form))))
                .then(done -> found(command).map(found -> found.in().of(found.comment())));
    }

    private Outcome<Found> found(Command command) {
        return Outcome.of(ports.comments().find(command.strategy(), command.comment()), FeedbackRules.COMMENT_UNKNOWN)
                .then(comment -> sheets.find(command.user(), command.strategy(), Optional.of(comment.version()))
                        .fold(
                                sheet -> Outcome.done(new Found(sheet, comment, views(command, sheet))),
                                hidden -> Outcome.refused(FeedbackRules.COMMENT_UNKNOWN)));
    }

    private CommentViews views(Command command, Sheet sheet) {
        return new CommentViews(
                ports.tracker().people(), command.user(), sheet, sheets.teams(command.user(), sheet.department()));
    }

    private static Outcome<Form> form(Command command) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<CommentStatus> status = command.status()
                .flatMap(code -> Codes.find(CommentStatus.values(), code))
                .filter(known -> known != CommentStatus.OPEN);
        if (status.isEmpty()) {
            refusals.add(Refusal.invalid("ballast.shared.choice-unknown", "status"));
        }
        Optional<String> text = TEXT.check(command.text().orElse(""))
                .then(checked -> checked.isEmpty()
                        ? Outcome.<String>refused(Refusal.invalid("ballast.shared.value-missing", TEXT.field()))
                        : Outcome.done(checked))
                .orCollect(refusals);
        return refusals.isEmpty()
                ? Outcome.done(new Form(status.orElseThrow(), text.orElseThrow()))
                : Outcome.refused(Refusal.all(refusals));
    }

    private Outcome<CommentAnswer> answer(Command command, Form form) {
        return found(command)
                .then(found -> Outcome.done(found.comment())
                        .unless(FeedbackRules.objectionToAnswer(
                                found.sheet().department(),
                                command.user(),
                                found.sheet().version(),
                                found.comment().status())))
                .then(comment -> {
                    int before = comment.answers().size();
                    if (command.revision().orElse(0) != before) {
                        return Outcome.refused(ANSWERED_MEANWHILE);
                    }
                    CommentAnswer answer =
                            new CommentAnswer(before + 1, form.status(), form.text(), command.user(), command.now());
                    ports.comments().add(comment, answer);
                    return Outcome.done(answer);
                });
    }

    private record Found(Sheet sheet, FeedbackComment comment, CommentViews in) {}

    /** What was typed, checked. */
    private record Form(CommentStatus status, String text) {}

    /**
     * Who answers what.
     *
     * @param comment its id
     * @param status code of what becomes of it: accepted or rejected
     * @param text 1 to {@value CommentAnswer#LONGEST_TEXT} code points
     * @param revision how many answers were read; 0 when it is not given
     */
    public record Command(
            UserId user,
            StrategyId strategy,
            long comment,
            Optional<String> status,
            Optional<String> text,
            Optional<Integer> revision,
            Instant now) {}
}
