package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DraftRules;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyHints;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/** Shows a version of a strategy: what it says, how its key results stand, and what its reader may do with it. */
public final class ViewStrategy {

    private final StrategyStore store;
    private final Tracker tracker;
    private final Desks desks;

    public ViewStrategy(StrategyStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
        this.desks = new Desks(store);
    }

    public Outcome<StrategyView> handle(Command command) {
        return desks.find(command.viewer(), command.strategy(), command.version())
                .map(desk -> view(command, desk));
    }

    private StrategyView view(Command command, Desk desk) {
        UserId viewer = command.viewer();
        Strategy strategy = desk.strategy();
        Department department = desk.department();
        StrategyVersion version = desk.version();
        List<KernelChange> standing = store.kernels().standing(strategy.id(), version.number());
        Kernel kernel = Desks.kernel(standing);
        ServedIssues served = ServedIssues.of(store, tracker, viewer, strategy.id(), kernel);
        ElementViews elements = new ElementViews(tracker.people(), viewer, desk, kernel, served, store, command.now());
        Optional<Refusal> objection = StrategyRules.objectionToEdit(department, viewer, version.state());
        Optional<Refusal> openObjection = StrategyRules.objectionToWrite(department, viewer)
                .or(() -> StrategyRules.objectionToOpen(desk.versions()));
        Optional<Refusal> retitleObjection = DraftRules.objectionToRetitle(department, viewer);
        Optional<Refusal> rescheduleObjection = DraftRules.objectionToReschedule(department, viewer, desk.versions());
        Optional<Refusal> discardObjection = DraftRules.objectionToDiscard(
                department, viewer, version.state(), store.workshops().runs(strategy.id()));
        List<ElementView> views =
                Desks.inOrder(standing).stream().flatMap(elements::of).toList();
        return new StrategyView(
                strategy.id().value(),
                department.id().value(),
                department.name(),
                strategy.title(),
                strategy.period().start(),
                strategy.period().end(),
                version.number(),
                version.state(),
                versions(viewer, desk),
                command.now(),
                views,
                hints(command, desk, kernel),
                differences(desk, kernel),
                new QuarterChanges(store, tracker.people()).of(desk, kernel, command.now()),
                served.count(),
                served.hidden(),
                objection.isEmpty(),
                objection,
                next(viewer, desk, kernel),
                openObjection.isEmpty(),
                openObjection,
                retitleObjection.isEmpty(),
                rescheduleObjection.isEmpty(),
                rescheduleObjection,
                discardObjection.isEmpty(),
                discardObjection);
    }

    /** About the whole; what waits for the owners is theirs to read, whichever version lies open. */
    private List<Refusal> hints(Command command, Desk desk, Kernel kernel) {
        List<Refusal> hints = new ArrayList<>(StrategyHints.about(kernel));
        hints.addAll(StrategyHints.about(kernel, desk.strategy().period()));
        hints.addAll(StrategyHints.about(
                desk.department(), person -> tracker.people().find(person).former()));
        if (StrategyRules.objectionToOwn(desk.department(), command.viewer()).isEmpty()) {
            hints.addAll(new WaitingDuties(store).of(desk.strategy(), desk.versions(), command.now()));
        }
        return hints;
    }

    private List<VersionView> versions(UserId viewer, Desk desk) {
        return desk.versions().stream()
                .filter(version -> StrategyRules.maySee(desk.department(), viewer, version.state()))
                .map(version -> new VersionView(
                        version.number(),
                        version.state(),
                        version.since(),
                        PersonView.of(tracker.people().find(version.by())),
                        version.feedbackUntil()))
                .toList();
    }

    /** Earlier versions are no drafts, so whoever sees this one may see what it changed. */
    private List<ElementChangeView> differences(Desk desk, Kernel kernel) {
        return desk.versions().stream()
                .map(StrategyVersion::number)
                .filter(number -> number < desk.version().number())
                .reduce((one, later) -> later)
                .map(number -> desks.kernel(desk.strategy().id(), number))
                .map(before -> new ElementChanges(tracker.people()).between(before, kernel))
                .orElse(List.of());
    }

    private List<NextStateView> next(UserId viewer, Desk desk, Kernel kernel) {
        if (StrategyRules.objectionToOwn(desk.department(), viewer).isPresent()) {
            return List.of();
        }
        List<Strategy> active = otherActive(store, desk.strategy());
        int unanswered = unanswered(store, desk.version());
        return desk.version().state().next().stream()
                .map(state -> {
                    Optional<Refusal> objection = StrategyRules.objectionToMove(
                            desk.version(), state, kernel, desk.strategy(), active, unanswered);
                    return new NextStateView(state, objection.isEmpty(), objection);
                })
                .toList();
    }

    static int unanswered(StrategyStore store, StrategyVersion version) {
        return store.feedback().unanswered(version.strategy(), version.number());
    }

    /** The department's other strategies that have an active version. */
    static List<Strategy> otherActive(StrategyStore store, Strategy strategy) {
        List<Strategy> others = store.strategies().of(strategy.department()).stream()
                .filter(other -> !other.id().equals(strategy.id()))
                .toList();
        List<StrategyId> active = store
                .strategies()
                .versions(others.stream().map(Strategy::id).toList())
                .stream()
                .filter(version -> version.state() == VersionState.ACTIVE)
                .map(StrategyVersion::strategy)
                .toList();
        return others.stream().filter(other -> active.contains(other.id())).toList();
    }

    /** Without version the newest one that the viewer may see. */
    public record Command(UserId viewer, StrategyId strategy, Optional<Integer> version, Instant now) {}
}
