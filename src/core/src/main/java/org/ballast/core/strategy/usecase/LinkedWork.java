package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.Strength;

/** Finds the open issues that serve a strategy in any way. */
public final class LinkedWork {

    private final StrategyStore store;
    private final Tracker tracker;
    private final Desks desks;
    private final ActiveStrategies strategies;

    public LinkedWork(StrategyStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
        this.desks = new Desks(store);
        this.strategies = new ActiveStrategies(store);
    }

    /**
     * What is left to do for a strategy.
     *
     * @param seenBy whose eyes found the issues
     * @param hidden whether there are linked issues that this person may not see
     */
    public record Work(Department department, Strategy strategy, UserId seenBy, List<IssueId> open, boolean hidden) {}

    /** For the newest version that the person may see. */
    public Outcome<Work> of(UserId viewer, StrategyId strategy) {
        return desks.find(viewer, strategy, Optional.empty())
                .map(desk -> work(
                        viewer,
                        desk.department(),
                        desk.strategy(),
                        desks.kernel(strategy, desk.version().number())));
    }

    /** For the version in force; absent where there is none that the person may see. */
    public Optional<Work> inForce(UserId viewer, StrategyId strategy) {
        return strategies
                .find(strategy)
                .filter(active -> StrategyRules.maySee(active.department(), viewer))
                .map(active -> work(viewer, active.department(), active.strategy(), active.kernel()));
    }

    /** Of every active strategy, with the eyes of the first owner of its department who is still there. */
    public List<Work> active() {
        return strategies.all().stream()
                .flatMap(active -> owner(active.department()).stream()
                        .map(owner -> work(owner, active.department(), active.strategy(), active.kernel())))
                .toList();
    }

    private Optional<UserId> owner(Department department) {
        return department.presentOwners(person -> tracker.people().find(person).former()).stream()
                .findFirst();
    }

    private Work work(UserId viewer, Department department, Strategy strategy, Kernel kernel) {
        Set<IssueId> linked = new TreeSet<>();
        store.links().of(strategy.id()).stream()
                .filter(link -> kernel.has(link.target().key()) && link.strength() != Strength.HURTS)
                .forEach(link -> linked.add(link.issue()));
        List<Issue> seen = tracker.issues().findAll(viewer, linked);
        List<IssueId> open =
                seen.stream().filter(issue -> !issue.resolved()).map(Issue::id).toList();
        return new Work(department, strategy, viewer, open, seen.size() < linked.size());
    }
}
