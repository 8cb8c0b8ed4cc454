package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.solver.SprintPlan;
import org.ballast.core.solver.SprintProblem;
import org.ballast.core.solver.SprintReason;
import org.ballast.core.solver.SprintReasons;

/** Says of candidates that were passed over why. */
final class NearMisses {

    private final Allowance allowance;
    private final Backlog backlog;
    private final SprintPlan plan;
    private final SprintReasons reasons;
    private final int switchCost;

    NearMisses(Allowance allowance, Backlog backlog, SprintProblem problem, SprintPlan plan, int switchCost) {
        this.allowance = allowance;
        this.backlog = backlog;
        this.plan = plan;
        this.reasons = new SprintReasons(problem, plan);
        this.switchCost = switchCost;
    }

    /** The first so many that the plan lacks, in rank order; those that are dismissed are listed elsewhere. */
    static int[] first(int most, Backlog backlog, SprintPlan plan) {
        int[] first = new int[Math.min(most, backlog.size())];
        int count = 0;
        for (int index = 0; index < backlog.size() && count < first.length; index++) {
            if (!plan.has(index) && !isDismissed(backlog, index)) {
                first[count++] = index;
            }
        }
        return Arrays.copyOf(first, count);
    }

    /** Why these, which the backlog has learned about, were passed over. */
    List<NearMiss> of(int[] missed) {
        List<NearMiss> misses = new ArrayList<>();
        for (int index : missed) {
            misses.add(miss(index));
        }
        return misses;
    }

    /** Codes of the reasons of all that were passed over, as far as they are known without planning anew. */
    List<String> reasonsOfAll() {
        List<String> codes = new ArrayList<>();
        for (int index = 0; index < backlog.size(); index++) {
            if (!plan.has(index) && !isDismissed(backlog, index)) {
                int missed = index;
                codes.add(backlog.objection(index).map(Refusal::code).orElseGet(() -> limit(missed)));
            }
        }
        return codes;
    }

    /** What limits the number of tasks, of a candidate that nothing else keeps out. */
    private String limit(int index) {
        PersonDays effort = backlog.candidate(index).effort().orElseThrow().asPersonDays();
        if (effort.exceeds(backlog.leftBeside(plan.items()))) {
            return SuggestionPlanner.NO_CAPACITY;
        }
        if (backlog.assignments().of(index).isPresent()
                && effort.exceeds(backlog.assignments().leftFor(index, plan.items()))) {
            return SuggestionPlanner.PERSON_FULL;
        }
        return backlog.blockers(index).isEmpty() ? SuggestionPlanner.NO_CAPACITY : EligibilityRules.BLOCKED;
    }

    private static boolean isDismissed(Backlog backlog, int index) {
        return backlog.objection(index)
                .filter(why -> why.code().equals(EligibilityRules.DISMISSED))
                .isPresent();
    }

    private NearMiss miss(int index) {
        RankedCandidate candidate = backlog.candidate(index);
        Optional<Refusal> objection = backlog.objection(index);
        if (objection.isPresent()) {
            int lacks = candidate.effort().isEmpty() ? 0 : reasons.of(index).price();
            return missed(index, objection.get(), lacks);
        }
        if (!backlog.blockers(index).isEmpty()) {
            Refusal blocked = EligibilityRules.blocked(backlog.blockers(index));
            return missed(index, blocked, reasons.needing(index).price());
        }
        return reasoned(index, reasons.of(index));
    }

    private NearMiss reasoned(int index, SprintReason reason) {
        return switch (reason.kind()) {
            case NO_ROOM ->
                missed(
                        index,
                        Refusal.conflict(SuggestionPlanner.NO_CAPACITY)
                                .with(new PersonDays(reason.needs()))
                                .with(new PersonDays(reason.has())),
                        reason.price());
            case QUOTA ->
                missed(
                        index,
                        allowance
                                .suspended()
                                .orElseGet(() -> Refusal.conflict(SuggestionPlanner.QUOTA_PLANNED)
                                        .with(allowance.tasksMax())),
                        reason.price());
            case PERSON -> personFull(index, reason.price());
            case SWITCH ->
                missed(index, Refusal.conflict(SuggestionPlanner.SWITCH_COST).with(switchCost), reason.price());
            case PILLAR -> missed(index, Refusal.conflict(SuggestionPlanner.PILLARS_FIRST), reason.price());
            default -> beaten(index, reason);
        };
    }

    private NearMiss missed(int index, Refusal why, int lacks) {
        return miss(index, why, List.of(), Optional.empty(), lacks);
    }

    private NearMiss personFull(int index, int lacks) {
        Refusal why = Refusal.conflict(SuggestionPlanner.PERSON_FULL)
                .with(backlog.candidate(index).effort().orElseThrow().asPersonDays())
                .with(backlog.assignments().leftFor(index, plan.items()));
        return miss(index, why, List.of(), backlog.assignments().of(index), lacks);
    }

    private NearMiss beaten(int index, SprintReason reason) {
        List<IssueId> leaving = reason.others().stream()
                .map(other -> backlog.candidate(other).issue())
                .toList();
        Refusal why = leaving.isEmpty()
                ? Refusal.conflict(SuggestionPlanner.WORTH_NOTHING)
                : Refusal.conflict(SuggestionPlanner.BEATEN).with(reason.price());
        return miss(index, why, leaving, Optional.empty(), reason.price());
    }

    private NearMiss miss(int index, Refusal why, List<IssueId> beatenBy, Optional<UserId> person, int lacks) {
        return new NearMiss(backlog.candidate(index), why, beatenBy, person, lacks, backlog.isRuledOut(index));
    }
}
