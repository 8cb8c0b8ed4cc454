package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
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

    NearMisses(Allowance allowance, Backlog backlog, SprintProblem problem, SprintPlan plan) {
        this.allowance = allowance;
        this.backlog = backlog;
        this.plan = plan;
        this.reasons = new SprintReasons(problem, plan);
    }

    /** The first so many in rank order; those that are dismissed are listed elsewhere. */
    List<NearMiss> best(int most) {
        List<NearMiss> misses = new ArrayList<>();
        for (int index = 0; index < backlog.size() && misses.size() < most; index++) {
            if (plan.has(index) || isDismissed(index)) {
                continue;
            }
            backlog.learn(new int[] {index});
            misses.add(miss(index));
        }
        return misses;
    }

    /** Codes of the reasons of all that were passed over, as far as they are known without planning anew. */
    List<String> reasonsOfAll() {
        List<String> codes = new ArrayList<>();
        for (int index = 0; index < backlog.size(); index++) {
            if (!plan.has(index) && !isDismissed(index)) {
                codes.add(backlog.objection(index).map(Refusal::code).orElse(SuggestionPlanner.NO_CAPACITY));
            }
        }
        return codes;
    }

    private boolean isDismissed(int index) {
        return backlog.objection(index)
                .filter(why -> why.code().equals(EligibilityRules.DISMISSED))
                .isPresent();
    }

    private NearMiss miss(int index) {
        RankedCandidate candidate = backlog.candidate(index);
        Optional<Refusal> objection = backlog.objection(index);
        if (objection.isPresent()) {
            int lacks = candidate.effort().isEmpty() ? 0 : reasons.of(index).price();
            return new NearMiss(candidate, objection.get(), List.of(), lacks);
        }
        if (!backlog.blockers(index).isEmpty()) {
            Refusal blocked = EligibilityRules.blocked(backlog.blockers(index));
            return new NearMiss(
                    candidate, blocked, List.of(), reasons.needing(index).price());
        }
        return reasoned(candidate, reasons.of(index));
    }

    private NearMiss reasoned(RankedCandidate candidate, SprintReason reason) {
        return switch (reason.kind()) {
            case NO_ROOM ->
                new NearMiss(
                        candidate,
                        Refusal.conflict(SuggestionPlanner.NO_CAPACITY)
                                .with(new PersonDays(reason.needs()))
                                .with(new PersonDays(reason.has())),
                        List.of(),
                        reason.price());
            case QUOTA ->
                new NearMiss(
                        candidate,
                        allowance
                                .suspended()
                                .orElseGet(() -> Refusal.conflict(SuggestionPlanner.QUOTA_PLANNED)
                                        .with(allowance.tasksMax())),
                        List.of(),
                        reason.price());
            default -> beaten(candidate, reason);
        };
    }

    private NearMiss beaten(RankedCandidate candidate, SprintReason reason) {
        List<IssueId> leaving = reason.others().stream()
                .map(other -> backlog.candidate(other).issue())
                .toList();
        Refusal why = leaving.isEmpty()
                ? Refusal.conflict(SuggestionPlanner.WORTH_NOTHING)
                : Refusal.conflict(SuggestionPlanner.BEATEN).with(reason.price());
        return new NearMiss(candidate, why, leaving, reason.price());
    }
}
