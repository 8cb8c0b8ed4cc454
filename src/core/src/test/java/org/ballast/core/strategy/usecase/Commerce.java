package org.ballast.core.strategy.usecase;

import static org.ballast.core.testing.BoardBuilder.aBoard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.testing.DebtItemBuilder;
import org.ballast.core.testing.InMemoryDebtFactsPublisher;
import org.ballast.core.testing.InMemoryFeedbackRepository;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.InMemoryUnitOfWork;

/** A department with an owner (Maya), a contributor (Li) and a strategy; Gus is none of its members. */
final class Commerce {

    static final UserId ADMIN = new UserId("10000");
    static final UserId MAYA = new UserId("10001");
    static final UserId LI = new UserId("10002");
    static final UserId GUS = new UserId("10003");
    /** The board of a team that may follow the strategy; everybody sees it. */
    static final Board BOARD = aBoard().id(7).build();

    static final Instant NOW = DebtItemBuilder.MONDAY;

    final InMemoryFeedbackRepository comments = new InMemoryFeedbackRepository();
    /** Whether people hold a workshop on the strategy. */
    boolean workshopRuns;

    final StrategyStore store = InMemoryStores.discussed(comments, id -> workshopRuns);
    final InMemoryTracker tracker = new InMemoryTracker();
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final DebtStore debt = InMemoryStores.debt(store);
    final InMemoryDebtFactsPublisher publisher = new InMemoryDebtFactsPublisher();
    final PublicFacts facts = new PublicFacts(debt, publisher);
    /** How often a repair was asked for. */
    int repairs;

    final DepartmentId department;
    final StrategyId strategy;

    Commerce() {
        tracker.makeAdministrator(ADMIN);
        debt.boards().save(BOARD);
        tracker.addFilter(BOARD.filterId());
        person(ADMIN, "Admin");
        person(MAYA, "Maya");
        person(LI, "Li");
        person(GUS, "Gus");
        department = new DepartmentId(done(new CreateDepartment(store, tracker.asTracker(), unitOfWork)
                        .handle(new CreateDepartment.Command(
                                ADMIN, Optional.of("Commerce"), Optional.of("maya"), Optional.of(true), NOW)))
                .id());
        done(departments().setRole(change(MAYA), seat(Optional.of("li"), Optional.of("contributor"))));
        strategy = new StrategyId(done(begin(MAYA, "2027-01-01", "2027-12-31")).id());
    }

    private void person(UserId user, String name) {
        tracker.addPerson(user, new Person(Optional.of(name), false));
    }

    ChangeDepartment.Edit change(UserId user) {
        return new ChangeDepartment.Edit(user, department, NOW);
    }

    ChangeDepartment departments() {
        return new ChangeDepartment(store, debt.boards(), tracker.asTracker(), () -> repairs++, unitOfWork);
    }

    /** From now on only its members see the department. */
    void close() {
        done(departments()
                .rename(
                        change(MAYA),
                        new ChangeDepartment.Naming(
                                Optional.of("Commerce"),
                                Optional.empty(),
                                Optional.of(false),
                                Optional.empty(),
                                Optional.empty())));
    }

    Outcome<StrategyView> begin(UserId user, String start, String end) {
        return new CreateStrategy(store, tracker.asTracker(), unitOfWork)
                .handle(new CreateStrategy.Command(
                        user, department, Optional.of("Commerce 2027"), Optional.of(start), Optional.of(end), NOW));
    }

    Outcome<StrategyView> view(UserId viewer) {
        return view(viewer, Optional.empty());
    }

    Outcome<StrategyView> view(UserId viewer, Optional<Integer> version) {
        return new ViewStrategy(store, tracker.asTracker())
                .handle(new ViewStrategy.Command(viewer, strategy, version, NOW));
    }

    SaveElement elements() {
        return new SaveElement(store, tracker.asTracker(), unitOfWork);
    }

    SaveElement.Edit edit(UserId user) {
        return new SaveElement.Edit(user, strategy, NOW);
    }

    Outcome<StrategyView> add(UserId user, String kind, ElementForm form) {
        return elements().add(edit(user), addition(kind, form));
    }

    static SaveElement.Addition addition(String kind, ElementForm form) {
        return new SaveElement.Addition(Optional.of(kind), form, Optional.empty());
    }

    MoveVersion versions() {
        return new MoveVersion(store, tracker.asTracker(), () -> repairs++, unitOfWork);
    }

    Outcome<StrategyView> move(UserId user, String state) {
        return versions().move(new MoveVersion.Command(user, strategy, NOW), MoveVersion.Way.to(state));
    }

    AskQueries queries() {
        return new AskQueries(store, debt.items(), tracker.asTracker(), unitOfWork);
    }

    LinkIssue links() {
        return new LinkIssue(store, tracker.asTracker(), facts, unitOfWork);
    }

    /** A strategy that may be agreed: D1, G1, A1, K1 (10 to 4 by March) and P1 that gathers them. */
    Commerce written() {
        done(add(LI, "diagnosis", titled("Nobody sees why pages are slow.")));
        done(add(LI, "guiding-policy", form("Measure first.", List.of("D1"), List.of(), List.of())));
        done(add(LI, "action", form("Measure every page", List.of(), List.of("G1"), List.of())));
        done(add(LI, "key-result", keyResult("supports")));
        done(add(LI, "pillar", form("Speed", List.of("D1"), List.of("G1"), List.of("A1"))));
        return this;
    }

    Commerce active() {
        written();
        done(move(MAYA, "agreed"));
        done(move(MAYA, "active"));
        return this;
    }

    static ChangeDepartment.Seat seat(Optional<String> person, Optional<String> role) {
        return new ChangeDepartment.Seat(person, role, Optional.empty());
    }

    static ElementForm keyResult(String counting) {
        return keyResult(counting, List.of("A1"));
    }

    static ElementForm keyResult(String counting, List<String> actions) {
        return new ElementForm(
                Optional.of("Seconds to the first page"),
                List.of(),
                List.of(),
                actions,
                Optional.empty(),
                Optional.of("gus"),
                Optional.empty(),
                Optional.of("number"),
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                Optional.of(new BigDecimal("4")),
                Optional.of("s"),
                Optional.of("2027-03-31"),
                Optional.of(counting),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** How many issues a query finds; without an owner the person who writes it is. */
    static ElementForm asked(String measure, String jql, Optional<String> owner) {
        return new ElementForm(
                Optional.of("Open findings"),
                List.of(),
                List.of(),
                List.of("A1"),
                Optional.empty(),
                owner,
                Optional.empty(),
                Optional.of(measure),
                Optional.of(jql),
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.ZERO),
                Optional.empty(),
                Optional.of("2027-03-31"),
                Optional.of("drives"),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static ElementForm titled(String title) {
        return form(title, List.of(), List.of(), List.of());
    }

    static ElementForm form(String title, List<String> diagnoses, List<String> policies, List<String> actions) {
        return new ElementForm(
                Optional.of(title),
                diagnoses,
                policies,
                actions,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    /** The code, or those of its causes, joined by a blank. */
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
