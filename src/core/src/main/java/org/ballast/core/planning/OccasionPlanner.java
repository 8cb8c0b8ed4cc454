package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.cadence.MobItem;
import org.ballast.core.cadence.MobPick;
import org.ballast.core.cadence.TaskRule;
import org.ballast.core.cadence.TechWeekFill;
import org.ballast.core.cadence.TechWeekItem;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * Picks what a hack day, a tech week or a war room should take. As in a sprint's plan, what blocks a candidate is looked up
 * only when it is about to be picked.
 */
public final class OccasionPlanner {

    private final EligibilityRules rules;
    private final List<RankedCandidate> candidates;
    private final Map<IssueId, List<String>> blockers = new HashMap<>();

    /** The candidates are in rank order. */
    public OccasionPlanner(EligibilityRules rules, List<RankedCandidate> candidates) {
        this.rules = rules;
        this.candidates = List.copyOf(candidates);
    }

    /**
     * The task of a mob and its spares.
     *
     * @param mobDay a day of everybody
     * @param continuing what the last hack day left open
     */
    public MobPick mob(PersonDays mobDay, TaskRule tasks, Optional<IssueId> continuing) {
        while (true) {
            MobPick pick = MobPick.of(mobDay, tasks, mobItems(continuing), continuing);
            Set<IssueId> chosen = new TreeSet<>(pick.spares());
            pick.pick().ifPresent(chosen::add);
            if (!learn(chosen)) {
                return pick;
            }
        }
    }

    /**
     * What fills a tech week or a war room.
     *
     * @param tasks what a sprint takes, and so this does not; a rule without tasks takes every size
     */
    public TechWeekFill fill(PersonDays capacity, TaskRule tasks) {
        while (true) {
            TechWeekFill fill = TechWeekFill.of(capacity, tasks, techWeekItems());
            if (!learn(fill.items())) {
                return fill;
            }
        }
    }

    /** What the mob goes on with is set aside for it, which must not keep it out. */
    private List<MobItem> mobItems(Optional<IssueId> continuing) {
        List<MobItem> items = new ArrayList<>();
        for (RankedCandidate candidate : candidates) {
            boolean goesOn = continuing.filter(candidate.issue()::equals).isPresent();
            Optional<Refusal> objection = goesOn
                    ? EligibilityRules.IS_NOT_FLAGGED.objection(rules, candidate)
                    : rules.objectionBesidesSize(candidate);
            List<String> known = blockers.getOrDefault(candidate.issue(), List.of());
            items.add(new MobItem(
                    candidate.issue(),
                    effort(candidate),
                    objection.or(
                            () -> known.isEmpty() ? Optional.empty() : Optional.of(EligibilityRules.blocked(known)))));
        }
        return items;
    }

    private List<TechWeekItem> techWeekItems() {
        List<TechWeekItem> items = new ArrayList<>();
        for (RankedCandidate candidate : candidates) {
            items.add(new TechWeekItem(
                    candidate.issue(),
                    effort(candidate),
                    rules.objectionBesidesSize(candidate),
                    blockersOf(candidate.issue())));
        }
        return items;
    }

    /** A blocker that nobody finds is itself no candidate, so that it keeps out what it blocks. */
    private Set<IssueId> blockersOf(IssueId issue) {
        Set<IssueId> found = new TreeSet<>();
        for (String key : blockers.getOrDefault(issue, List.of())) {
            found.add(rules.blockers().find(key).orElse(issue));
        }
        return found;
    }

    private static Optional<PersonDays> effort(RankedCandidate candidate) {
        return candidate.effort().map(Effort::asPersonDays);
    }

    /** Looks up what blocks those that were not looked up yet; whether any of them is blocked. */
    private boolean learn(Iterable<IssueId> issues) {
        boolean learned = false;
        for (IssueId issue : issues) {
            if (!blockers.containsKey(issue)) {
                List<String> keys = rules.blockers().of(issue);
                blockers.put(issue, keys);
                learned |= !keys.isEmpty();
            }
        }
        return learned;
    }
}
