package org.ballast.core.strategy.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.Strength;

/** Finds the issues that serve pillars or key results of active strategies; for searches. */
public final class ServingIssues {

    /** What nothing in an active strategy is called that the person may see. */
    static final Refusal PILLAR_UNKNOWN = Refusal.unknown("ballast.strategy.pillar-not-found");

    static final Refusal KEY_RESULT_UNKNOWN = Refusal.unknown("ballast.strategy.key-result-not-found");

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
        return serving(viewer, nameOrRef, ElementKind.PILLAR, PILLAR_UNKNOWN);
    }

    /** Of the key results with that title or name among all strategies. */
    public Outcome<List<IssueId>> ofKeyResult(UserId viewer, String nameOrRef) {
        return serving(viewer, nameOrRef, ElementKind.KEY_RESULT, KEY_RESULT_UNKNOWN);
    }

    private Outcome<List<IssueId>> serving(UserId viewer, String nameOrRef, ElementKind kind, Refusal unknown) {
        List<ActiveStrategies.Active> seen = strategies.all().stream()
                .filter(active -> StrategyRules.maySee(active.department(), viewer))
                .toList();
        Set<IssueId> issues = new TreeSet<>();
        boolean found = false;
        for (ActiveStrategies.Active active : seen) {
            List<ElementKey> wanted = active.kernel().elements().stream()
                    .filter(element -> element.key().kind() == kind && isCalled(active, element, nameOrRef))
                    .map(Element::key)
                    .toList();
            found |= !wanted.isEmpty();
            issues.addAll(serving(active, wanted));
        }
        return found ? Outcome.done(visible(viewer, issues)) : Outcome.refused(unknown.with(nameOrRef));
    }

    private List<IssueId> serving(ActiveStrategies.Active active, List<ElementKey> wanted) {
        List<IssueId> issues = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (StrategyLink link : store.links().of(active.strategy().id())) {
                ElementKey target = link.target().key();
                boolean around = wanted.contains(target)
                        || active.kernel().pillarsAround(target).stream()
                                .anyMatch(pillar -> wanted.contains(pillar.key()));
                if (around && link.strength() != Strength.HURTS) {
                    issues.add(link.issue());
                }
            }
        }
        return issues;
    }

    private List<IssueId> visible(UserId viewer, Set<IssueId> issues) {
        return tracker.issues().findAll(viewer, issues).stream().map(Issue::id).toList();
    }

    private static boolean isCalled(ActiveStrategies.Active active, Element element, String nameOrRef) {
        return element.title().toLowerCase(Locale.ROOT).equals(nameOrRef.toLowerCase(Locale.ROOT))
                || new ElementRef(active.strategy().id(), element.key()).text().equals(nameOrRef);
    }
}
