package org.ballast.core.feedback.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.feedback.FeedbackComment;
import org.ballast.core.feedback.FeedbackRules;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.ClientKeys;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;

/** Comments on an element of a version that is out for feedback, or on the whole. What is sent twice is there once. */
public final class WriteComment {

    private static final TextRule TEXT = new TextRule("text", FeedbackComment.LONGEST_TEXT, true);
    private static final Refusal KEY_UNREADABLE = Refusal.invalid("ballast.feedback.key-unreadable", "key");
    private static final Refusal REVISION_UNKNOWN = Refusal.invalid("ballast.feedback.revision-unknown", "revision");
    private static final Refusal FULL = Refusal.conflict("ballast.feedback.full");

    private final FeedbackPorts ports;
    private final Sheets sheets;

    public WriteComment(FeedbackPorts ports) {
        this.ports = ports;
        this.sheets = new Sheets(ports);
    }

    public Outcome<FeedbackCommentView> handle(Command command) {
        return sheets.find(command.user(), command.strategy(), command.version())
                .then(seen -> {
                    List<Board> teams = sheets.teams(command.user(), seen.department());
                    return form(command, teams)
                            .then(form -> ports.unitOfWork().run(() -> add(command, form)))
                            .map(added ->
                                    new CommentViews(ports.tracker().people(), command.user(), seen, teams).of(added));
                });
    }

    private static Outcome<Form> form(Command command, List<Board> teams) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> text = TEXT.check(command.text().orElse(""))
                .then(checked -> checked.isEmpty()
                        ? Outcome.<String>refused(Refusal.invalid("ballast.shared.value-missing", TEXT.field()))
                        : Outcome.done(checked))
                .orCollect(refusals);
        Optional<BoardId> team = command.team()
                .flatMap(wanted -> teams.stream()
                        .map(Board::id)
                        .filter(board -> board.value() == wanted)
                        .findFirst());
        if (command.team().isPresent() && team.isEmpty()) {
            refusals.add(Refusal.invalid("ballast.feedback.team-unknown", "team"));
        }
        Optional<String> key = command.key().filter(ClientKeys::isOne);
        if (key.isEmpty()) {
            refusals.add(KEY_UNREADABLE);
        }
        return refusals.isEmpty()
                ? Outcome.done(new Form(text.orElseThrow(), team, key.orElseThrow()))
                : Outcome.refused(Refusal.all(refusals));
    }

    /** What has arrived before is done, also when nobody may comment any more. */
    private Outcome<FeedbackComment> add(Command command, Form form) {
        // Read before all else: whoever agrees on the version meanwhile takes this sequence first.
        int sequence = ports.strategies().kernels().newest(command.strategy()) + 1;
        Optional<FeedbackComment> before = ports.comments().find(command.strategy(), command.user(), form.key());
        return before.isPresent()
                ? Outcome.done(before.get())
                : checked(command, form).map(comment -> {
                    ports.strategies()
                            .kernels()
                            .append(List.of(KernelChange.beside(
                                    command.strategy(), comment.version(), sequence, command.user(), command.now())));
                    return ports.comments().add(comment, form.key());
                });
    }

    /** The comment, if it may be added. */
    private Outcome<FeedbackComment> checked(Command command, Form form) {
        return sheets.find(command.user(), command.strategy(), command.version())
                .then(sheet -> Outcome.done(sheet)
                        .unless(FeedbackRules.objectionToComment(sheet.version(), command.now()))
                        .unless(objectionToMore(sheet)))
                .then(sheet -> line(command, sheet)
                        .then(line -> revision(command, line)
                                .map(revision -> new FeedbackComment(
                                        0,
                                        command.strategy(),
                                        sheet.version().number(),
                                        line.flatMap(KernelChange::element),
                                        revision,
                                        form.team(),
                                        form.text(),
                                        command.user(),
                                        command.now(),
                                        List.of()))));
    }

    private Optional<Refusal> objectionToMore(Sheet sheet) {
        int present = ports.comments()
                .of(sheet.strategy().id(), sheet.version().number())
                .size();
        return present < FeedbackRules.MOST_COMMENTS
                ? Optional.empty()
                : Optional.of(FULL.with(FeedbackRules.MOST_COMMENTS));
    }

    /** What the comment is about; empty for the whole. */
    private static Outcome<Optional<KernelChange>> line(Command command, Sheet sheet) {
        if (command.element().isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Optional<KernelChange> found =
                command.element().flatMap(ElementKey::parse).flatMap(sheet::find);
        return found.isPresent() ? Outcome.done(found) : Outcome.refused(StrategyRules.ELEMENT_UNKNOWN);
    }

    /** Which words of the element the author has read: those of now when nothing is said. */
    private static Outcome<Integer> revision(Command command, Optional<KernelChange> line) {
        int now = line.map(KernelChange::sequence).orElse(0);
        int read = line.isPresent() ? command.revision().orElse(now) : now;
        return read >= Math.min(1, now) && read <= now ? Outcome.done(read) : Outcome.refused(REVISION_UNKNOWN);
    }

    /** What was typed, checked. */
    private record Form(String text, Optional<BoardId> team, String key) {}

    /**
     * Who says what.
     *
     * @param version the newest one that the person may see when it is not given
     * @param element its key; the version as a whole when it is not given
     * @param revision of the element's text that the author has read; the present one when it is not given
     * @param team id of the board of the team that the person speaks for; one of the department
     * @param text 1 to {@value FeedbackComment#LONGEST_TEXT} code points
     * @param key that the page gave to it
     */
    public record Command(
            UserId user,
            StrategyId strategy,
            Optional<Integer> version,
            Optional<String> element,
            Optional<Integer> revision,
            Optional<Long> team,
            Optional<String> text,
            Optional<String> key,
            Instant now) {}
}
