package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * Takes the best candidates in rank order as long as the quota and the capacity last. Simple and easy to follow; it does
 * not look for a better mix of smaller ones.
 */
public final class SuggestionPlanner {

    /** Near misses that are shown; the page of all candidates has the reasons of the others. */
    public static final int NEAR_MISSES_SHOWN = 10;

    static final String BEATEN = "ballast.planning.beaten";
    static final String QUOTA_PLANNED = "ballast.planning.quota-planned";
    static final String NO_CAPACITY = "ballast.planning.no-capacity";

    private final TeamPolicy policy;
    private final EligibilityRules rules;
    private final List<RankedCandidate> planned = new ArrayList<>();
    private final List<RankedCandidate> picks = new ArrayList<>();
    private final List<NearMiss> nearMisses = new ArrayList<>();
    private final List<RankedCandidate> dismissed = new ArrayList<>();
    private PersonDays room;

    private SuggestionPlanner(TeamPolicy policy, Capacity capacity, EligibilityRules rules) {
        this.policy = policy;
        this.rules = rules;
        this.room = capacity.available();
    }

    /** Suggests for the sprint whose issues are the target of the reading; the candidates are in rank order. */
    public static SprintSuggestion suggest(
            TeamPolicy policy, Capacity capacity, EligibilityRules rules, List<RankedCandidate> candidates) {
        SuggestionPlanner planner = new SuggestionPlanner(policy, capacity, rules);
        planner.setPlannedAside(candidates);
        planner.pick(candidates);
        return planner.suggestion();
    }

    private void setPlannedAside(List<RankedCandidate> candidates) {
        for (RankedCandidate candidate : candidates) {
            if (isPlanned(candidate)) {
                planned.add(candidate);
                room = room.minus(candidate.effort().map(Effort::asPersonDays).orElse(PersonDays.NONE));
            }
        }
    }

    private void pick(List<RankedCandidate> candidates) {
        for (RankedCandidate candidate : candidates) {
            if (isPlanned(candidate)) {
                continue;
            }
            if (rules.dismissal(candidate.issue()).isPresent()) {
                dismissed.add(candidate);
            } else if (!isFull() || nearMisses.size() < NEAR_MISSES_SHOWN) {
                weigh(candidate);
            }
        }
    }

    private void weigh(RankedCandidate candidate) {
        Optional<Refusal> objection = rules.objection(candidate).or(() -> objectionOfQuota(candidate));
        if (objection.isPresent()) {
            boolean beaten = objection.get().code().equals(BEATEN);
            nearMisses.add(new NearMiss(candidate, objection.get(), beaten ? lastPick() : Optional.empty()));
        } else {
            picks.add(candidate);
            room = room.minus(candidate.effort().orElseThrow().asPersonDays());
        }
    }

    private Optional<Refusal> objectionOfQuota(RankedCandidate candidate) {
        if (isFull()) {
            return Optional.of(
                    Refusal.conflict(picks.isEmpty() ? QUOTA_PLANNED : BEATEN).with(policy.mostInSprint()));
        }
        PersonDays effort = candidate.effort().orElseThrow().asPersonDays();
        return effort.exceeds(room)
                ? Optional.of(Refusal.conflict(NO_CAPACITY).with(effort).with(room))
                : Optional.empty();
    }

    private Optional<IssueId> lastPick() {
        return Optional.of(picks.get(picks.size() - 1).issue());
    }

    private boolean isFull() {
        return planned.size() + picks.size() >= policy.mostInSprint();
    }

    private boolean isPlanned(RankedCandidate candidate) {
        return rules.reading().target().contains(candidate.issue());
    }

    private SprintSuggestion suggestion() {
        int found = planned.size() + picks.size();
        Optional<Refusal> shortfall = found < policy.fewestInSprint()
                ? Optional.of(Shortfall.of(found, policy.fewestInSprint(), nearMisses, dismissed.size()))
                : Optional.empty();
        List<NearMiss> shown = nearMisses.subList(0, Math.min(NEAR_MISSES_SHOWN, nearMisses.size()));
        return new SprintSuggestion(picks, planned, List.copyOf(shown), dismissed, shortfall);
    }
}
