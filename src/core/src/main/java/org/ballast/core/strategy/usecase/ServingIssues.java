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
    static final int MOST_ISSUES = 20_000;

    static final Refusal TOO_MANY = Refusal.conflict("ballast.strategy.too-many-serving");

    private final StrategyStore store;
    private final Tracker tracker;
    private final ActiveStrategies strategies;

    public ServingIssues(StrategyStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
        this.strategies = new ActiveStrategies(store);
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
        return linked(viewer, nameOrRef, ElementKind.PILLAR, PILLAR_UNKNOWN)
                .fold(issues -> Optional.empty(), Optional::of);
    }

    /** The same for a key result. */
    public Optional<Refusal> objectionToKeyResult(UserId viewer, String nameOrRef) {
        return linked(viewer, nameOrRef, ElementKind.KEY_RESULT, KEY_RESULT_UNKNOWN)
                .fold(issues -> Optional.empty(), Optional::of);
    }

    /** Hidden ones as well. */
    private Outcome<Set<IssueId>> linked(UserId viewer, String nameOrRef, ElementKind kind, Refusal unknown) {
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
        if (wanted.isEmpty()) {
            return Outcome.refused(unknown.with(nameOrRef));
        }
        Set<IssueId> issues = store.links().issuesThatServe(wanted);
        return issues.size() <= MOST_ISSUES ? Outcome.done(issues) : Outcome.refused(TOO_MANY.with(nameOrRef));
    }

    private static boolean isCalled(ActiveStrategies.Active active, Element element, String nameOrRef) {
        return element.title().toLowerCase(Locale.ROOT).equals(nameOrRef.toLowerCase(Locale.ROOT))
                || new ElementRef(active.strategy().id(), element.key()).text().equals(nameOrRef);
    }
}
