package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.ItemMark;
import org.ballast.core.round.Mark;
import org.ballast.core.round.Merges;
import org.ballast.core.round.Question;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Keeps what a participant says of an item: clear, not my area, or a question with its text. Another mark, or another
 * question, takes the person's open question about the item back.
 */
public final class MarkItem {

    /** On one item, those that were taken back left out: what is asked more often needs a talk. */
    static final int MOST_QUESTIONS = 100;

    private static final TextRule TEXT = new TextRule("question", Question.LONGEST_TEXT, true);

    private final RoundStore store;
    private final Answering answering;

    public MarkItem(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners, UnitOfWork unitOfWork) {
        this.store = store;
        this.answering = new Answering(debt, store, tracker, runners, unitOfWork);
    }

    public Outcome<RoundAnswerView> handle(Command command) {
        return mark(command)
                .then(mark -> text(mark, command)
                        .then(text -> answering.handIn(
                                command.user(),
                                command.board(),
                                command.issue(),
                                RoundStage.UNDERSTAND,
                                command.now(),
                                room -> save(room.round().id(), mark, text, command))));
    }

    private static Outcome<Mark> mark(Command command) {
        return command.mark().isEmpty()
                ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", "mark"))
                : Outcome.of(
                        Codes.find(Mark.values(), command.mark().get()),
                        Refusal.invalid("ballast.shared.choice-unknown", "mark"));
    }

    private static Outcome<String> text(Mark mark, Command command) {
        return TEXT.check(command.question().orElse(""))
                .then(text -> mark == Mark.QUESTION && text.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", TEXT.field()))
                        : Outcome.done(text));
    }

    private Outcome<RoundAnswerView> save(RoundId round, Mark mark, String text, Command command) {
        Merges merges = new Merges(store.rounds().items(round));
        List<Question> asked = store.answers().questions(round).stream()
                .filter(question -> !question.takenBack())
                .filter(question -> merges.end(question.issue()).equals(command.issue()))
                .toList();
        if (mark == Mark.QUESTION && asked.size() >= MOST_QUESTIONS) {
            return Outcome.refused(
                    Refusal.conflict("ballast.round.too-many-questions").with(MOST_QUESTIONS));
        }
        store.answers().save(round, new ItemMark(command.issue(), command.user(), mark, command.now()));
        boolean asksTheSame = false;
        for (Question question : asked) {
            if (question.isOpen() && question.by().equals(command.user())) {
                if (mark == Mark.QUESTION && question.text().equals(text)) {
                    asksTheSame = true;
                } else {
                    store.answers().save(round, question.withdrawn());
                    log(round, RoundAction.TOOK_BACK, command);
                }
            }
        }
        if (mark == Mark.QUESTION && !asksTheSame) {
            store.answers()
                    .save(
                            round,
                            new Question(
                                    0, command.issue(), command.user(), command.now(), text, Optional.empty(), false));
            log(round, RoundAction.ASKED, command);
        }
        return Outcome.done(new RoundAnswerView(command.issue(), Optional.of(mark), Optional.empty()));
    }

    private void log(RoundId round, RoundAction action, Command command) {
        store.log()
                .append(
                        round,
                        RoundEvent.of(action, command.now(), command.user()).about(command.issue()));
    }

    /**
     * A mark by its code.
     *
     * @param question what the person wants to know; required for a question
     */
    public record Command(
            UserId user, BoardId board, IssueId issue, Optional<String> mark, Optional<String> question, Instant now) {}
}
