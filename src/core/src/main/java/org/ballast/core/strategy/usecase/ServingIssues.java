package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;

/** Finds the issues that serve pillars or key results of active strategies; for searches. */
public final class ServingIssues {

    /** What nothing in an active strategy is called that the person may see. */
    static final Refusal PILLAR_UNKNOWN = Refusal.unknown("ballast.strategy.pillar-not-found");

    static final Refusal KEY_RESULT_UNKNOWN = Refusal.unknown("ballast.strategy.key-result-not-found");

    /** So that no search is asked for more issues than it can take. */
    public static final int MOST_ISSUES = 20_000;

    static final Refusal TOO_MANY = Refusal.conflict("ballast.strategy.too-many-serving");

    private final StrategyStore store;
    private final Tracker tracker;
    private final ActiveStrategies strategies;
    private final int most;

    /** @param most how many issues may be found, hidden ones as well; more are refused */
    public ServingIssues(StrategyStore store, Tracker tracker, int most) {
        this.store = store;
        this.tracker = tracker;
        this.strategies = new ActiveStrategies(store);
        this.most = most;
    }

    /** Of the pillars with that title or name among all strategies: linked with them, their actions, or their key results. */
    public Outcome<List<IssueId>> ofPillar(UserId viewer, String nameOrRef) {
        return linked(viewer, nameOrRef, ElementKind.PILLAR, PILLAR_UNKNOWN)
                .map(issues -> tracker.issues().visible(Optional.of(viewer), issues));
    }

    /** Of the key results with that title or name among all strategies. */
    public Outcome<List<IssueId>> ofKeyResult(UserId viewer, String nameOrRef) {
        return linked(viewer, nameOrRef, ElementKind.KEY_RESULT, KEY_RESULT_UNKNOWN)
                .map(issues -> tracker.issues().visible(Optional.of(viewer), issues));
    }

    /** Why the search for those of a pillar would be refused; without asking the tracker what may be seen. */
    public Optional<Refusal> objectionToPillar(UserId viewer, String nameOrRef) {
        return objection(viewer, nameOrRef, ElementKind.PILLAR, PILLAR_UNKNOWN);
    }

    /** The same for a key result. */
    public Optional<Refusal> objectionToKeyResult(UserId viewer, String nameOrRef) {
        return objection(viewer, nameOrRef, ElementKind.KEY_RESULT, KEY_RESULT_UNKNOWN);
    }

    /** Reads links only where their number alone does not tell that there are few enough: each search asks this first. */
    private Optional<Refusal> objection(UserId viewer, String nameOrRef, ElementKind kind, Refusal unknown) {
        return called(viewer, nameOrRef, kind, unknown)
                .then(called ->
                        store.links().countAtMost(called) <= most ? Outcome.done(Set.of()) : linked(called, nameOrRef))
                .fold(issues -> Optional.empty(), Optional::of);
    }

    /** Hidden ones as well. */
    private Outcome<Set<IssueId>> linked(UserId viewer, String nameOrRef, ElementKind kind, Refusal unknown) {
        return called(viewer, nameOrRef, kind, unknown).then(called -> linked(called, nameOrRef));
    }

    private Outcome<Set<IssueId>> linked(Map<StrategyId, Set<ElementKey>> called, String nameOrRef) {
        Set<IssueId> issues = store.links().issuesThatServe(called);
        return issues.size() <= most ? Outcome.done(issues) : Outcome.refused(TOO_MANY.with(nameOrRef));
    }

    /** What has that title or name, and what belongs to it. */
    private Outcome<Map<StrategyId, Set<ElementKey>>> called(
            UserId viewer, String nameOrRef, ElementKind kind, Refusal unknown) {
        Map<StrategyId, Set<ElementKey>> wanted = new TreeMap<>();
        for (ActiveStrategies.Active active : strategies.named(viewer, nameOrRef)) {
            Set<ElementKey> called = active.kernel().elements().stream()
                    .filter(element -> element.key().kind() == kind && isCalled(active, element, nameOrRef))
                    .flatMap(element -> active.kernel().linkedFor(element.key()).stream())
                    .collect(Collectors.toSet());
            if (!called.isEmpty()) {
                wanted.put(active.strategy().id(), called);
            }
        }
        return wanted.isEmpty() ? Outcome.refused(unknown.with(nameOrRef)) : Outcome.done(wanted);
    }

    private static boolean isCalled(ActiveStrategies.Active active, Element element, String nameOrRef) {
        return element.title().toLowerCase(Locale.ROOT).equals(nameOrRef.toLowerCase(Locale.ROOT))
                || new ElementRef(active.strategy().id(), element.key()).text().equals(nameOrRef);
    }
}
