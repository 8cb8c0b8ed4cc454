package org.ballast.core.feedback.usecase;

import static org.ballast.core.testing.BoardBuilder.aBoard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.feedback.FeedbackNotifier;
import org.ballast.core.feedback.FeedbackReminder;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.PillarMark;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;
import org.ballast.core.strategy.usecase.MoveVersion;
import org.ballast.core.strategy.usecase.StrategyView;
import org.ballast.core.testing.DebtItemBuilder;
import org.ballast.core.testing.InMemoryBoardRepository;
import org.ballast.core.testing.InMemoryFeedbackReminders;
import org.ballast.core.testing.InMemoryFeedbackRepository;
import org.ballast.core.testing.InMemoryLeadRepository;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.InMemoryUnitOfWork;

/** A department with two teams whose strategy, one pillar, is out for feedback for ten days. */
final class FeedbackTeam {

    static final UserId ADMIN = new UserId("10000");
    static final UserId MAYA = new UserId("10001");
    static final UserId OMAR = new UserId("10002");
    static final UserId LI = new UserId("10003");
    static final UserId GUS = new UserId("10004");
    static final Instant NOW = DebtItemBuilder.MONDAY;
    static final Instant UNTIL = NOW.plus(Duration.ofDays(10));

    final Board payments = aBoard().id(1).name("Payments").filter(101).build();
    final Board search = aBoard().id(2).name("Search").filter(102).build();
    final InMemoryFeedbackRepository comments = new InMemoryFeedbackRepository();
    final StrategyStore store = InMemoryStores.discussed(comments);
    final BoardRepository boards = new InMemoryBoardRepository();
    final InMemoryTracker tracker = new InMemoryTracker();
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final InMemoryLeadRepository leads = new InMemoryLeadRepository();
    final Set<UserId> withoutMail = new HashSet<>();
    final List<String> mails = new ArrayList<>();
    final FeedbackPorts ports = new FeedbackPorts(store, comments, boards, tracker.asTracker(), unitOfWork);
    final DepartmentId department;
    final StrategyId strategy;

    FeedbackTeam() {
        tracker.makeAdministrator(ADMIN);
        person(ADMIN, "Admin");
        person(MAYA, "Maya");
        person(OMAR, "Omar");
        person(LI, "Li");
        person(GUS, "Gus");
        for (Board board : List.of(payments, search)) {
            boards.save(board);
            tracker.addFilter(board.filterId());
        }
        department = store.departments().add("Commerce", true).id();
        store.departments().setRole(department, MAYA, Role.OWNER);
        store.departments().setRole(department, OMAR, Role.OWNER);
        store.departments().setRole(department, LI, Role.CONTRIBUTOR);
        store.departments().addBoard(department, payments.id());
        store.departments().addBoard(department, search.id());
        strategy = store.strategies()
                .add(department, "Commerce 2027", new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .id();
        store.strategies().save(new StrategyVersion(strategy, 1, VersionState.DRAFT, NOW, MAYA));
        write("Calm releases");
        done(move("feedback", Optional.of(UNTIL)));
    }

    private void person(UserId user, String name) {
        tracker.addPerson(user, new Person(Optional.of(name), false));
    }

    /** Lets the only pillar say that. */
    void write(String title) {
        ElementKey key = new ElementKey(ElementKind.PILLAR, 1);
        append(Optional.of(new Element.Pillar(
                key, title, PillarMark.BLUE_PLAIN, Optional.empty(), List.of(), List.of(), List.of())));
    }

    void append(Optional<Element> content) {
        store.kernels()
                .append(List.of(new KernelChange(
                        strategy,
                        1,
                        store.kernels().newest(strategy) + 1,
                        Optional.of(new ElementKey(ElementKind.PILLAR, 1)),
                        content,
                        Optional.empty(),
                        LI,
                        NOW)));
    }

    void closeToOutsiders() {
        Department present = store.departments().find(department).orElseThrow();
        store.departments().save(department, present.name(), false, present.year());
    }

    Outcome<StrategyView> move(String state, Optional<Instant> until) {
        return move(state, until, NOW);
    }

    Outcome<StrategyView> move(String state, Optional<Instant> until, Instant now) {
        return new MoveVersion(store, tracker.asTracker(), () -> {}, unitOfWork)
                .move(
                        new MoveVersion.Command(MAYA, strategy, now),
                        MoveVersion.Way.to(state).until(until));
    }

    Outcome<FeedbackView> view(UserId viewer) {
        return view(viewer, Optional.empty(), 0, 100);
    }

    Outcome<FeedbackView> view(UserId viewer, Optional<String> status, int start, int limit) {
        return new ViewFeedback(ports)
                .handle(new ViewFeedback.Command(viewer, strategy, Optional.empty(), status, start, limit, NOW));
    }

    Outcome<FeedbackCommentView> comment(UserId user, String text) {
        return comment(user, "key-of-" + text.hashCode(), Optional.empty(), Optional.empty(), text, NOW);
    }

    Outcome<FeedbackCommentView> comment(
            UserId user, String key, Optional<String> element, Optional<Long> team, String text, Instant at) {
        return comment(user, key, element, Optional.empty(), team, text, at);
    }

    Outcome<FeedbackCommentView> comment(
            UserId user,
            String key,
            Optional<String> element,
            Optional<Integer> revision,
            Optional<Long> team,
            String text,
            Instant at) {
        return new WriteComment(ports)
                .handle(new WriteComment.Command(
                        user,
                        strategy,
                        Optional.empty(),
                        element,
                        revision,
                        team,
                        Optional.of(text),
                        Optional.of(key),
                        at));
    }

    Outcome<FeedbackCommentView> answer(UserId user, long comment, String status, String text, int revision) {
        return new AnswerComment(ports)
                .handle(new AnswerComment.Command(
                        user, strategy, comment, Optional.of(status), Optional.of(text), Optional.of(revision), NOW));
    }

    int remindAt(Instant now) {
        return reminding(new InMemoryFeedbackReminders()).handle(now);
    }

    RemindTeams reminding(InMemoryFeedbackReminders reminders) {
        FeedbackNotifier notifier = new FeedbackNotifier() {
            @Override
            public boolean reaches(UserId person) {
                return !withoutMail.contains(person);
            }

            @Override
            public boolean remind(FeedbackReminder reminder, String title, String team) {
                return mails.add(reminder.to().value() + " " + title + " " + team);
            }
        };
        return new RemindTeams(ports, leads, reminders, notifier);
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    /** The code, or fields and codes of its causes, joined by a blank. */
    static String code(Outcome<?> outcome) {
        return outcome.fold(
                value -> "done",
                refusal -> refusal.causes().isEmpty()
                        ? refusal.code()
                        : String.join(
                                " ",
                                refusal.causes().stream()
                                        .map(cause -> cause.field().orElse("") + ":" + cause.code())
                                        .toList()));
    }
}
