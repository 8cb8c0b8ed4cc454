package org.ballast.core.workshop.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Groups;
import org.ballast.core.shared.Invitation;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;
import org.ballast.core.strategy.usecase.SaveElement;
import org.ballast.core.testing.DebtItemBuilder;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.ballast.core.workshop.NoteForm;
import org.ballast.core.workshop.NoteId;
import org.ballast.core.workshop.NoteMove;
import org.ballast.core.workshop.WorkshopStore;

/**
 * A department with an owner (Maya), a contributor (Li) and a reader (Sofia), and the draft of a strategy. Gus is none of
 * its people, Omar owns it too but is never invited, and the administrator may do everything in the tracker.
 */
final class WorkshopTeam {

    static final UserId ADMIN = new UserId("10000");
    static final UserId MAYA = new UserId("10001");
    static final UserId LI = new UserId("10002");
    static final UserId GUS = new UserId("10003");
    static final UserId SOFIA = new UserId("10004");
    static final UserId OMAR = new UserId("10005");
    static final Instant NOW = DebtItemBuilder.MONDAY;

    final StrategyStore strategies = InMemoryStores.strategy();
    final WorkshopStore store = InMemoryStores.workshops();
    final InMemoryTracker tracker = new InMemoryTracker();
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final Groups groups = name -> switch (name) {
        case "commerce" -> Optional.of(List.of(LI, SOFIA));
        case "everybody" -> Optional.of(crowd(26));
        case "twenty-five" -> Optional.of(crowd(25));
        default -> Optional.empty();
    };
    final StrategyId strategy;

    WorkshopTeam() {
        tracker.makeAdministrator(ADMIN);
        person(ADMIN, "Admin");
        person(MAYA, "Maya");
        person(LI, "Li");
        person(GUS, "Gus");
        person(SOFIA, "Sofia");
        person(OMAR, "Omar");
        DepartmentId department = strategies.departments().add("Commerce", true).id();
        strategies.departments().setRole(department, MAYA, Role.OWNER);
        strategies.departments().setRole(department, OMAR, Role.OWNER);
        strategies.departments().setRole(department, LI, Role.CONTRIBUTOR);
        strategies.departments().setRole(department, SOFIA, Role.READER);
        strategy = strategies
                .strategies()
                .add(department, "Commerce 2027", new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .id();
        lead(VersionState.DRAFT);
    }

    void lead(VersionState state) {
        strategies.strategies().save(new StrategyVersion(strategy, 1, state, NOW, MAYA));
    }

    private static List<UserId> crowd(int people) {
        List<UserId> crowd = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            crowd.add(new UserId("2%04d".formatted(person)));
        }
        return crowd;
    }

    private void person(UserId user, String name) {
        tracker.addPerson(user, new Person(Optional.of(name), false));
    }

    Outcome<WorkshopPageView> open(UserId user, List<String> people, List<String> invitedGroups) {
        return new OpenWorkshop(strategies, store, tracker.asTracker(), groups, unitOfWork)
                .handle(new OpenWorkshop.Command(
                        user, strategy, Optional.of("Kick-off"), new Invitation(people, invitedGroups), NOW));
    }

    /** With Maya, who facilitates, Li and Sofia. */
    WorkshopTeam opened() {
        done(open(MAYA, List.of(), List.of("commerce")));
        return this;
    }

    Outcome<WorkshopPageView> page(UserId viewer) {
        return view().open(viewer, strategy);
    }

    WorkshopView room(UserId viewer) {
        return done(page(viewer)).workshop().orElseThrow();
    }

    ViewWorkshop view() {
        return new ViewWorkshop(strategies, store, tracker.asTracker());
    }

    Outcome<WorkshopPageView> move(UserId user, String from, String to) {
        return new MoveWorkshop(strategies, store, tracker.asTracker(), unitOfWork)
                .handle(new MoveWorkshop.Command(user, strategy, Optional.of(from), Optional.of(to), NOW));
    }

    Outcome<WorkshopPageView> handOver(UserId user, String facilitator) {
        return new HandOverWorkshop(strategies, store, tracker.asTracker(), unitOfWork)
                .handle(new HandOverWorkshop.Command(user, strategy, Optional.of(facilitator), NOW));
    }

    Outcome<WorkshopPageView> change(UserId user, List<String> people, List<String> leaving) {
        return new ChangeWorkshop(strategies, store, tracker.asTracker(), groups, unitOfWork)
                .handle(new ChangeWorkshop.Command(
                        user, strategy, new Invitation(people, List.of()), leaving, NOW.plusSeconds(60)));
    }

    SaveNote notes() {
        return new SaveNote(strategies, store, tracker.asTracker(), unitOfWork);
    }

    SaveNote.Command of(UserId author, String key) {
        return new SaveNote.Command(author, strategy, key, NOW);
    }

    Outcome<ProblemNoteView> write(UserId author, String key, String text) {
        return notes().save(of(author, key), form("speed", text, false, 0, "window-of-" + author.value()));
    }

    static NoteForm form(String category, String text, boolean anonymous, int revision, String window) {
        return new NoteForm(
                Optional.of(category),
                Optional.of(text),
                Optional.of(anonymous),
                Optional.of(revision),
                Optional.of(window),
                Optional.empty());
    }

    ArrangeNotes clusters() {
        return new ArrangeNotes(strategies, store, tracker.asTracker(), unitOfWork);
    }

    ArrangeNotes.Command by(UserId user) {
        return new ArrangeNotes.Command(user, strategy, NOW);
    }

    /** Makes a cluster of loose notes. */
    Outcome<WorkshopPageView> group(UserId user, String name, long... notes) {
        List<NoteMove> moves = new ArrayList<>();
        for (long note : notes) {
            moves.add(new NoteMove(new NoteId(note), Optional.empty(), Optional.empty()));
        }
        return clusters().move(by(user), moves, Optional.of(name));
    }

    Outcome<WorkshopPageView> phrase(
            UserId user, String kind, String title, List<String> diagnoses, List<Integer> madeOf) {
        return phrase(user, kind, title, diagnoses, madeOf, Optional.empty());
    }

    Outcome<WorkshopPageView> phrase(
            UserId user,
            String kind,
            String title,
            List<String> diagnoses,
            List<Integer> madeOf,
            Optional<String> key) {
        ElementForm form = ElementForm.phrased(Optional.of(title), diagnoses, List.of());
        return new PhraseElement(strategies, store, tracker.asTracker(), unitOfWork)
                .handle(new PhraseElement.Command(user, strategy, Optional.of(kind), form, madeOf, key, NOW));
    }

    SaveElement elements() {
        return new SaveElement(strategies, tracker.asTracker(), unitOfWork);
    }

    /** By Maya, a minute after everything else. */
    SaveElement.Edit later() {
        return new SaveElement.Edit(MAYA, strategy, NOW.plusSeconds(60));
    }

    Outcome<WorkshopPageView> stand(UserId user, String element, String stance, String reason, int revision) {
        return new TakeStance(strategies, store, tracker.asTracker(), unitOfWork)
                .handle(new TakeStance.Command(
                        user, strategy, element, Optional.of(stance), Optional.of(reason), Optional.of(revision), NOW));
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    static String code(Outcome<?> outcome) {
        return outcome.fold(value -> "done", refusal -> refusal.code());
    }
}
