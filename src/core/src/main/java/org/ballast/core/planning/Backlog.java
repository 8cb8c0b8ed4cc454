package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.solver.SprintProblem;

/**
 * The candidates that compete for a sprint, as the solver's problem. What blocks a candidate is looked up only when it is
 * about to be picked; until then it counts as blocked by nothing, so a plan without surprises is the best one.
 */
final class Backlog {

    private static final int EFFORT_OF_AN_UNKNOWN = 1;

    private final EligibilityRules rules;
    private final List<RankedCandidate> candidates;
    private final List<Optional<Refusal>> objections = new ArrayList<>();
    private final Map<IssueId, Integer> indices = new TreeMap<>();
    private final Map<Integer, List<String>> blockers = new TreeMap<>();
    private final Assignments assignments;
    private final int[][] needs;
    private final boolean[] blocked;
    private final PersonDays room;
    private SprintProblem problem;

    /** The candidates are in rank order, which settles ties, and none of them is planned. */
    Backlog(
            EligibilityRules rules,
            List<RankedCandidate> candidates,
            Assignments assignments,
            PersonDays room,
            SetTerms terms,
            WhatIf whatIf) {
        this.rules = rules;
        this.candidates = candidates;
        this.assignments = assignments;
        this.needs = new int[candidates.size()][0];
        this.blocked = new boolean[candidates.size()];
        int[] efforts = new int[candidates.size()];
        int[] values = new int[candidates.size()];
        for (int index = 0; index < efforts.length; index++) {
            RankedCandidate candidate = candidates.get(index);
            indices.put(candidate.issue(), index);
            efforts[index] = candidate.effort().map(Effort::halfDays).orElse(EFFORT_OF_AN_UNKNOWN);
            values[index] = Score.valueOf(candidate.parts());
            objections.add(objection(candidate, whatIf));
        }
        this.room = room;
        problem = SprintProblem.of(efforts, values, room.halfDays())
                .withLargest(rules.policy().largestTask().halfDays());
        problem = terms.limit(problem, candidates);
        for (int index = 0; index < efforts.length; index++) {
            if (objections.get(index).filter(why -> !isTooLarge(why)).isPresent()) {
                problem = problem.excluding(index);
            }
        }
        for (IssueId issue : whatIf.leftOut()) {
            if (indices.containsKey(issue)) {
                problem = problem.excluding(indices.get(issue));
            }
        }
        for (IssueId issue : whatIf.forced()) {
            if (indices.containsKey(issue)) {
                problem = problem.forcing(indices.get(issue));
            }
        }
    }

    /** A dismissal does not matter once somebody asks what if the candidate were in; otherwise it matters most. */
    private Optional<Refusal> objection(RankedCandidate candidate, WhatIf whatIf) {
        if (whatIf.leftOut().contains(candidate.issue())) {
            return Optional.of(Refusal.conflict(SuggestionPlanner.LEFT_OUT));
        }
        boolean asked = whatIf.forced().contains(candidate.issue());
        Optional<Refusal> dismissal = EligibilityRules.IS_NOT_DISMISSED.objection(rules, candidate);
        return dismissal.isPresent() && !asked
                ? dismissal
                : rules.objectionAtSight(candidate).filter(why -> !(asked && isDismissal(why)));
    }

    private static boolean isDismissal(Refusal why) {
        return why.code().equals(EligibilityRules.DISMISSED);
    }

    private static boolean isTooLarge(Refusal why) {
        return why.code().equals(EligibilityRules.TOO_LARGE);
    }

    SprintProblem problem() {
        return problem;
    }

    int size() {
        return candidates.size();
    }

    List<RankedCandidate> candidates() {
        return candidates;
    }

    RankedCandidate candidate(int index) {
        return candidates.get(index);
    }

    /** What speaks against the candidate whatever the others are, as far as it is known by now. */
    Optional<Refusal> objection(int index) {
        return objections
                .get(index)
                .or(() -> blocked[index] ? Optional.of(EligibilityRules.blocked(blockers(index))) : Optional.empty());
    }

    /** Keys of what blocks it, as far as it was looked up. */
    List<String> blockers(int index) {
        return blockers.getOrDefault(index, List.of());
    }

    /** Whether a rule objects to a candidate that was looked up or something open blocks it, whatever a question asks. */
    boolean isRuledOut(int index) {
        return rules.objectionAtSight(candidates.get(index)).isPresent()
                || !blockers(index).isEmpty();
    }

    /** The first of these candidates, or of those that they wait for, that one of the people, by the problem's number, is to do. */
    Optional<IssueId> firstOf(int person, List<Integer> among) {
        List<Integer> wanted = new ArrayList<>(among);
        for (int at = 0; at < wanted.size(); at++) {
            int index = wanted.get(at);
            if (assignments.isOf(index, person)) {
                return Optional.of(candidates.get(index).issue());
            }
            for (int needed : needs[index]) {
                if (!wanted.contains(needed)) {
                    wanted.add(needed);
                }
            }
        }
        return Optional.empty();
    }

    /** What is left of the sprint beside those candidates. */
    PersonDays leftBeside(int[] items) {
        PersonDays left = room;
        for (int index : items) {
            left = left.minus(
                    candidates.get(index).effort().map(Effort::asPersonDays).orElse(PersonDays.NONE));
        }
        return left;
    }

    /** Who is to do which of them. */
    Assignments assignments() {
        return assignments;
    }

    /**
     * Looks up what blocks those of the candidates that were not looked up yet, and who is to do them; whether that speaks against
     * a plan of these.
     */
    boolean learn(int[] items) {
        boolean changes = false;
        List<Integer> unknown = new ArrayList<>();
        for (int index : items) {
            if (blockers.containsKey(index)) {
                continue;
            }
            unknown.add(index);
            List<String> keys = rules.blockers().of(candidates.get(index).issue());
            blockers.put(index, keys);
            if (!keys.isEmpty()) {
                changes |= block(index, keys);
            }
        }
        if (changes) {
            problem = problem.withNeeds(needs);
        }
        if (!unknown.isEmpty()) {
            assignments.learn(unknown);
            problem = assignments.limit(problem);
        }
        return changes || assignments.isTooMuch(items);
    }

    private boolean block(int index, List<String> keys) {
        List<Integer> others = new ArrayList<>();
        for (String key : keys) {
            Optional<IssueId> blocker = rules.blockers().find(key);
            boolean planned = blocker.filter(rules.reading().target()::contains).isPresent();
            Optional<Integer> candidate = blocker.map(indices::get);
            if (candidate.isPresent()) {
                others.add(candidate.get());
            } else if (!planned) {
                blocked[index] = true;
            }
        }
        needs[index] = others.stream().mapToInt(Integer::intValue).toArray();
        if (blocked[index]) {
            problem = problem.excluding(index);
        }
        return blocked[index] || !others.isEmpty();
    }
}
