package org.ballast.core.workshop.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.NoteForm;
import org.ballast.core.workshop.NoteKey;
import org.ballast.core.workshop.ProblemNote;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStage;
import org.ballast.core.workshop.WorkshopStore;

/**
 * Keeps, changes and removes a person's own problem notes while people write. Sending the same note again makes no second
 * one. Whoever writes at once as others waits for none of them: a note leaves no line in the workshop's log.
 */
public final class SaveNote {

    private static final Refusal KEY_UNREADABLE = Refusal.invalid("ballast.workshop.key-unreadable", "key");
    private static final Refusal TOO_MANY = Refusal.conflict("ballast.workshop.too-many-notes");

    private final WorkshopStore store;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final WorkshopWork work;
    private final WorkshopViews views;

    public SaveNote(StrategyStore strategies, WorkshopStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(strategies, store);
        this.work = new WorkshopWork(strategies, store, unitOfWork);
        this.views = new WorkshopViews(strategies, store, tracker.people());
    }

    public Outcome<ProblemNoteView> save(Command command, NoteForm form) {
        return Outcome.of(NoteKey.of(command.key()), KEY_UNREADABLE)
                .then(key -> unitOfWork.run(() -> writing(command).then(room -> save(room, command, key, form))))
                .map(saved -> {
                    tellWhenLate(command);
                    return views.note(command.user(), saved);
                });
    }

    /** Nothing happens when there is no such note. */
    public Outcome<String> remove(Command command) {
        return Outcome.of(NoteKey.of(command.key()), KEY_UNREADABLE)
                .then(key -> unitOfWork.run(() -> writing(command).map(room -> {
                    store.notes().remove(room.workshop().id(), command.user(), key);
                    return key.value();
                })))
                .map(removed -> {
                    tellWhenLate(command);
                    return removed;
                });
    }

    private Outcome<Room> writing(Command command) {
        return rooms.enter(command.user(), command.strategy())
                .then(room -> Outcome.done(room).unless(WorkshopRules.objectionToWrite(room.workshop())));
    }

    private Outcome<ProblemNote> save(Room room, Command command, NoteKey key, NoteForm form) {
        List<ProblemNote> own = store.notes().notes(room.workshop().id(), command.user());
        Optional<ProblemNote> before =
                own.stream().filter(note -> note.key().equals(key)).findFirst();
        if (before.isEmpty() && own.size() >= WorkshopRules.MOST_NOTES_PER_PERSON) {
            return Outcome.refused(TOO_MANY.with(WorkshopRules.MOST_NOTES_PER_PERSON));
        }
        return form.over(before, key, command.user(), command.now())
                .map(note -> store.notes().save(room.workshop().id(), note));
    }

    /** Whoever looked at the notes before this one was kept learns that there is more to see. */
    private void tellWhenLate(Command command) {
        boolean late = rooms.enter(command.user(), command.strategy())
                .fold(room -> room.workshop().stage() != WorkshopStage.WRITE, refusal -> false);
        if (late) {
            work.change(
                    command.user(),
                    command.strategy(),
                    WorkshopAction.SAVED_LATE,
                    command.now(),
                    room -> Outcome.done(""));
        }
    }

    /**
     * Which note goes.
     *
     * @param key what the author's page calls the note
     */
    public record Command(UserId user, StrategyId strategy, String key, Instant now) {}
}
