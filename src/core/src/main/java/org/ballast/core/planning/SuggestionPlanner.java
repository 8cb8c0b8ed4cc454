package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.solver.SprintAlternatives;
import org.ballast.core.solver.SprintPlan;
import org.ballast.core.solver.SprintProblem;
import org.ballast.core.solver.SprintSolver;
import org.jspecify.annotations.Nullable;

/**
 * Picks the candidates that together are worth most, within the quota, the capacity, the largest task and the days of whoever is to
 * do them. A candidate that another one blocks is picked only together with it. What is set aside for something else takes no part.
 */
public final class SuggestionPlanner {

    /** Other sets that are shown. */
    public static final int ALTERNATIVES_SHOWN = 3;

    static final String BEATEN = "ballast.planning.beaten";
    static final String WORTH_NOTHING = "ballast.planning.worth-nothing";
    static final String QUOTA_PLANNED = "ballast.planning.quota-planned";
    static final String PERSON_FULL = "ballast.planning.person-full";
    static final String NO_CAPACITY = "ballast.planning.no-capacity";
    static final String LEFT_OUT = "ballast.planning.left-out";
    static final String SWITCH_COST = "ballast.planning.switch-cost";
    static final String PILLARS_FIRST = "ballast.planning.pillars-first";

    private final Allowance allowance;
    private final List<RankedCandidate> planned = new ArrayList<>();
    private final List<RankedCandidate> dismissed = new ArrayList<>();
    private final Backlog backlog;
    private final SetTerms terms;
    private final int quotaLeft;
    private final int setAside;
    private final int misses;

    private SuggestionPlanner(
            Allowance allowance,
            EligibilityRules rules,
            List<RankedCandidate> candidates,
            PersonTime time,
            TermsInForce terms,
            WhatIf whatIf) {
        this.allowance = allowance;
        PersonDays room = whatIf.capacity().orElseGet(allowance::capacity);
        List<RankedCandidate> competing = new ArrayList<>();
        List<RankedCandidate> busy = new ArrayList<>();
        int reserved = 0;
        for (RankedCandidate candidate : candidates) {
            if (rules.reserved().containsKey(candidate.issue())
                    && !whatIf.forced().contains(candidate.issue())) {
                if (rules.reading().target().contains(candidate.issue())) {
                    busy.add(candidate);
                } else {
                    reserved++;
                }
                continue;
            }
            if (rules.reading().target().contains(candidate.issue())) {
                planned.add(candidate);
                busy.add(candidate);
                room = room.minus(candidate.effort().map(Effort::asPersonDays).orElse(PersonDays.NONE));
            } else {
                competing.add(candidate);
                if (rules.dismissal(candidate.issue()).isPresent()
                        && !whatIf.forced().contains(candidate.issue())) {
                    dismissed.add(candidate);
                }
            }
        }
        this.setAside = reserved;
        this.misses = whatIf.misses();
        this.quotaLeft = Math.max(0, allowance.tasksMax() - planned.size());
        this.terms = new SetTerms(terms, planned);
        this.backlog = new Backlog(rules, competing, new Assignments(time, busy, competing), room, this.terms, whatIf);
    }

    /** Suggests for the sprint whose issues are the target of the reading; the candidates are in rank order. */
    public static SprintSuggestion suggest(
            Allowance allowance, EligibilityRules rules, List<RankedCandidate> candidates) {
        return suggest(allowance, rules, candidates, PersonTime.NOBODY_NAMED, TermsInForce.NONE, WhatIf.NOTHING);
    }

    /** Suggests what would be suggested if; the candidates are in the order that the question's weights give. */
    public static SprintSuggestion suggest(
            Allowance allowance,
            EligibilityRules rules,
            List<RankedCandidate> candidates,
            PersonTime time,
            TermsInForce terms,
            WhatIf whatIf) {
        return new SuggestionPlanner(allowance, rules, candidates, time, terms, whatIf).suggest();
    }

    private SprintSuggestion suggest() {
        Optional<SprintPlan> plan = plan();
        if (plan.isEmpty()) {
            List<ConflictPart> conflict = new Contradiction(backlog).of(problem(0));
            return new SprintSuggestion(
                    List.of(),
                    List.of(),
                    terms.cover(backlog.candidates(), List.of()),
                    planned,
                    List.of(),
                    0,
                    dismissed,
                    Optional.empty(),
                    List.of(),
                    conflict);
        }
        int fewest = fewestPossible();
        int[] missed = NearMisses.first(misses, backlog, plan.get());
        backlog.learn(missed);
        int found = planned.size() + plan.get().items().length;
        NearMisses reasons = new NearMisses(allowance, backlog, problem(fewest), plan.get(), terms.switchCost());
        Optional<Refusal> shortfall = found < allowance.tasksMin()
                ? Optional.of(
                        Shortfall.of(found, allowance.tasksMin(), reasons.reasonsOfAll(), dismissed.size(), setAside))
                : Optional.empty();
        List<RankedCandidate> picks = candidates(plan.get(), null);
        return new SprintSuggestion(
                picks,
                terms.switchCosts(picks),
                terms.cover(backlog.candidates(), picks),
                planned,
                reasons.of(missed),
                NearMisses.first(backlog.size(), backlog, plan.get()).length,
                dismissed,
                shortfall,
                alternatives(plan.get()),
                List.of());
    }

    /** The best plan, none of whose picks is blocked by something outside. */
    private Optional<SprintPlan> plan() {
        int ahead = 0;
        while (true) {
            Optional<SprintPlan> plan =
                    SprintSolver.solve(problem(fewestPossible())).plan();
            if (plan.isEmpty() || !backlog.learn(plan.get().items())) {
                return plan;
            }
            ahead = ahead == 0 ? 1 : 2 * ahead;
            backlog.learn(firstUndisputed(ahead));
        }
    }

    /** Where many are blocked, looking at ever more of them at once keeps the number of plans small. */
    private int[] firstUndisputed(int most) {
        int[] first = new int[Math.min(most, backlog.size())];
        int count = 0;
        for (int index = 0; index < backlog.size() && count < first.length; index++) {
            if (backlog.objection(index).isEmpty()) {
                first[count++] = index;
            }
        }
        return Arrays.copyOf(first, count);
    }

    private SprintProblem problem(int fewest) {
        return backlog.problem().withTasks(fewest, quotaLeft);
    }

    /** The policy's fewest, or as many as there can be. */
    private int fewestPossible() {
        int possible = 0;
        int wanted = Math.min(quotaLeft, Math.max(0, allowance.tasksMin() - planned.size()));
        int impossible = Math.min(wanted, backlog.size()) + 1;
        if (impossible > 1 && hasPlan(impossible - 1)) {
            return impossible - 1;
        }
        while (impossible - possible > 1) {
            int middle = (possible + impossible) / 2;
            if (hasPlan(middle)) {
                possible = middle;
            } else {
                impossible = middle;
            }
        }
        return possible;
    }

    private boolean hasPlan(int fewest) {
        return SprintSolver.solve(problem(fewest)).plan().isPresent();
    }

    private List<Alternative> alternatives(SprintPlan best) {
        while (true) {
            boolean learned = false;
            List<Alternative> alternatives = new ArrayList<>();
            for (SprintPlan plan : SprintAlternatives.best(problem(fewestPossible()), ALTERNATIVES_SHOWN + 1)) {
                learned |= backlog.learn(plan.items());
                if (!plan.equals(best)) {
                    alternatives.add(new Alternative(
                            candidates(plan, best),
                            candidates(best, plan),
                            best.score().value() - plan.score().value(),
                            new PersonDays(
                                    plan.score().shortfall() - best.score().shortfall())));
                }
            }
            if (!learned) {
                return alternatives.subList(0, Math.min(ALTERNATIVES_SHOWN, alternatives.size()));
            }
        }
    }

    /** The candidates of a plan that the other one lacks. */
    private List<RankedCandidate> candidates(SprintPlan plan, @Nullable SprintPlan without) {
        List<RankedCandidate> candidates = new ArrayList<>();
        for (int index : plan.items()) {
            if (without == null || !without.has(index)) {
                candidates.add(backlog.candidate(index));
            }
        }
        return candidates;
    }
}
