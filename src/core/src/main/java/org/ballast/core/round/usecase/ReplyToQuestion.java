package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.Question;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Answers a question, which closes it. Participants and whoever moves the stages may, until the round is closed. */
public final class ReplyToQuestion {

    private static final Refusal UNKNOWN = Refusal.unknown("ballast.round.question-unknown");
    private static final Refusal ANSWERED = Refusal.conflict("ballast.round.question-closed");
    private static final TextRule TEXT = new TextRule("reply", Question.LONGEST_TEXT, true);

    private final RoundStore store;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final RoundViews views;

    public ReplyToQuestion(
            DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.views = new RoundViews(debt, store, tracker, runners);
    }

    public Outcome<RoundItemView> handle(Command command) {
        return TEXT.check(command.reply().orElse(""))
                .then(text -> text.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", TEXT.field()))
                        : Outcome.done(text))
                .then(text -> unitOfWork.run(() -> rooms.enter(command.user(), command.board())
                        .then(room -> question(room, command).then(question -> reply(room, question, text, command)))));
    }

    private Outcome<Question> question(Room room, Command command) {
        return Outcome.of(
                store.answers()
                        .question(room.round().id(), command.number())
                        .filter(question -> !tracker.issues()
                                .findAll(command.user(), List.of(question.issue()))
                                .isEmpty()),
                UNKNOWN);
    }

    private Outcome<RoundItemView> reply(Room room, Question question, String text, Command command) {
        boolean allowed = room.hasParticipant(command.user())
                || rooms.objectionToSteer(command.user(), room).isEmpty();
        if (!allowed) {
            return Outcome.refused(RoundRules.NOT_A_PARTICIPANT);
        }
        if (!question.isOpen()) {
            return Outcome.refused(ANSWERED);
        }
        store.answers()
                .save(room.round().id(), question.answered(new Question.Reply(command.user(), command.now(), text)));
        store.log()
                .append(
                        room.round().id(),
                        RoundEvent.of(RoundAction.REPLIED, command.now(), command.user())
                                .about(question.issue()));
        return Outcome.done(views.itemOf(command.user(), room, question));
    }

    /** The question by its number. */
    public record Command(UserId user, BoardId board, long number, Optional<String> reply, Instant now) {}
}
