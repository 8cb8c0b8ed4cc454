package org.ballast.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.PillarMark;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.Strength;
import org.ballast.core.strategy.VersionState;
import org.ballast.core.strategy.usecase.CarryOverElements;
import org.ballast.core.strategy.usecase.MoveVersion;
import org.ballast.core.strategy.usecase.SaveElement;
import org.ballast.core.strategy.usecase.StrategyView;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.jira.persistence.ActiveObjectsUnitOfWork;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.Test;

/** A strategy that takes over a pillar of thousands of issues asks the database a bounded number of times. */
public class CarriedLinksTest {

    private static final UserId MAYA = new UserId("10001");
    private static final ElementKey PILLAR = ElementKey.parse("P1").orElseThrow();
    private static final int ISSUES = 5_000;
    /** Of each, after the pillar was taken over and before it comes into force. */
    private static final int LATE = 1_000;
    /** Many times fewer than there are links. */
    private static final int MOST_CALLS = 150;

    @Rule
    public final BallastTables tables = new BallastTables(DatabaseKind.POSTGRESQL);

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    public void fiveThousandLinksAreTakenOverAndComeIntoForceInPortions() {
        StrategyStore store = BallastTables.strategyStore(counting(tables.ao()));
        Department department = store.departments().add("Commerce", true);
        store.departments().setRole(department.id(), MAYA, Role.OWNER);
        StrategyId old = begin(store, department, 2027, VersionState.ACTIVE);
        store.kernels().append(List.of(line(old, 1, Optional.of(pillar()), Optional.empty())));
        link(store, old, 1, ISSUES);
        StrategyId next = begin(store, department, 2028, VersionState.DRAFT);
        ActiveObjectsUnitOfWork unitOfWork = new ActiveObjectsUnitOfWork(tables.ao());
        InMemoryTracker tracker = new InMemoryTracker();

        measured(
                "taken over",
                () -> new CarryOverElements(store, tracker.asTracker(), unitOfWork)
                        .take(new SaveElement.Edit(MAYA, next, MONDAY), old, List.of("P1")));
        assertThat(issues(store, next)).containsExactlyElementsOf(range(1, ISSUES));

        link(store, old, ISSUES + 1, ISSUES + LATE);
        range(1, LATE).forEach(issue -> store.links().remove(new IssueId(issue), new ElementRef(old, PILLAR)));
        MoveVersion versions = new MoveVersion(store, tracker.asTracker(), () -> {}, unitOfWork);
        measured("agreed", () -> move(versions, next, "agreed"));
        measured("in force", () -> move(versions, next, "active"));
        assertThat(issues(store, next)).containsExactlyElementsOf(range(LATE + 1, ISSUES + LATE));
    }

    private void measured(String what, Supplier<Outcome<StrategyView>> step) {
        calls.set(0);
        String refusal = step.get().fold(done -> "", refused -> refused.code());
        assertThat(refusal).as(what).isEmpty();
        assertThat(calls.get()).as("calls until it was " + what).isLessThan(MOST_CALLS);
    }

    private static Outcome<StrategyView> move(MoveVersion versions, StrategyId strategy, String state) {
        return versions.move(new MoveVersion.Command(MAYA, strategy, MONDAY), MoveVersion.Way.to(state));
    }

    private static StrategyId begin(StrategyStore store, Department department, int year, VersionState state) {
        StrategyId id = store.strategies()
                .add(
                        department.id(),
                        "Commerce " + year,
                        new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .id();
        store.strategies().save(new StrategyVersion(id, 1, state, MONDAY, MAYA));
        store.kernels().append(List.of(line(id, 0, Optional.empty(), Optional.of(state))));
        return id;
    }

    private static Element pillar() {
        return new Element.Pillar(
                PILLAR, "Calm people", PillarMark.BLUE_PLAIN, Optional.empty(), List.of(), List.of(), List.of());
    }

    private static KernelChange line(
            StrategyId strategy, int sequence, Optional<Element> element, Optional<VersionState> state) {
        return new KernelChange(strategy, 1, sequence, element.map(Element::key), element, state, MAYA, MONDAY);
    }

    private static void link(StrategyStore store, StrategyId strategy, long from, long to) {
        range(from, to)
                .forEach(issue -> store.links()
                        .save(new StrategyLink(
                                new IssueId(issue),
                                new ElementRef(strategy, PILLAR),
                                Strength.STRONGLY,
                                MONDAY,
                                MAYA)));
    }

    private static List<Long> issues(StrategyStore store, StrategyId strategy) {
        return store.links().of(strategy).stream()
                .map(link -> link.issue().value())
                .toList();
    }

    private static List<Long> range(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private ActiveObjects counting(ActiveObjects ao) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    calls.incrementAndGet();
                    try {
                        return method.invoke(ao, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
