package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;

/**
 * What the sprint should take, and why.
 *
 * @param shortfall why there are fewer tasks than the policy asks for, with the numbers as causes
 * @param weightsRevision how often the board's weights and terms were changed; a question changes nothing about it
 * @param terms what is asked of the set of picks
 * @param value what the picks are worth together, less what switching costs
 * @param nearMisses the first of those that were passed over, as many as were asked for
 * @param passedOver how many candidates were, dismissed ones not counted
 * @param alternatives the next best sets of picks, the best first
 * @param conflict why a question's wishes can not all be, with one problem for each; then there are no picks
 * @param hackDay absent when the sprint has none
 * @param slices the next due slice of each initiative; no part of the quota
 * @param allocations who works on initiatives alone; no part of the quota
 * @param canPlan whether the viewer may dismiss candidates and enter absences
 * @param planRefusal why not
 */
public record SuggestionView(
        BoardId boardId,
        Optional<SprintId> sprintId,
        CapacityView capacity,
        QuotaView quota,
        WeightsView weights,
        int weightsRevision,
        TermsView terms,
        int value,
        List<PickView> picks,
        List<PlannedView> planned,
        List<NearMissView> nearMisses,
        int passedOver,
        List<DismissedView> dismissed,
        Optional<Refusal> shortfall,
        List<AlternativeView> alternatives,
        Optional<Refusal> conflict,
        Optional<HackDayView> hackDay,
        List<SliceProposalView> slices,
        List<AllocationShareView> allocations,
        boolean canPlan,
        Optional<Refusal> planRefusal) {}
