package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.initiative.Allocation;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeState;
import org.ballast.core.initiative.PlannedSprint;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.SliceEligibility;
import org.ballast.core.initiative.SliceStanding;
import org.ballast.core.planning.SchedulingRules;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** The slices of a board's initiatives beside the tasks of one sprint: which are due, and which are no tasks. */
final class SprintSlices {

    private static final Refusal IS_A_SLICE = Refusal.conflict("ballast.planning.reserved-slice");

    private final List<Initiative> initiatives;
    private final TeamPolicy policy;
    private final DateSpan days;
    private final Map<IssueId, Issue> visible = new TreeMap<>();
    private final Map<IssueId, SliceStanding> standings;

    /**
     * The slices as one person sees them.
     *
     * @param all the board's initiatives
     * @param sprint its days; absent when it has no dates, and so begins today
     */
    SprintSlices(
            List<Initiative> all,
            TeamPolicy policy,
            Optional<DateSpan> sprint,
            IssueDirectory issues,
            UserId viewer,
            LocalDate today,
            Instant now) {
        this.initiatives =
                all.stream().filter(initiative -> !initiative.isClosed()).toList();
        this.policy = policy;
        this.days = sprint.orElseGet(() -> policy.rule().sprintFrom(today));
        Set<IssueId> asked = new TreeSet<>();
        for (Initiative initiative : initiatives) {
            asked.add(initiative.issue());
            initiative.slices().forEach(slice -> asked.add(slice.issue()));
        }
        if (!asked.isEmpty()) {
            issues.findAll(viewer, asked).forEach(issue -> visible.put(issue.id(), issue));
        }
        Instant start = sprint.map(
                        span -> span.first().atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(now);
        this.standings = new SliceEligibility(
                        initiatives,
                        new PlannedSprint(start, policy.sprintWeeks(), policy.capacity()),
                        issue -> Optional.ofNullable(visible.get(issue)).map(Issue::key))
                .standings();
    }

    /** The slices beside the sprint that begins on that day. */
    static SprintSlices from(
            LocalDate day, List<Initiative> all, TeamPolicy policy, IssueDirectory issues, UserId viewer, Instant now) {
        return new SprintSlices(all, policy, Optional.of(policy.rule().sprintFrom(day)), issues, viewer, day, now);
    }

    /** Those that nobody should work on yet, with the reason. */
    Map<IssueId, Refusal> heldBack() {
        Map<IssueId, Refusal> heldBack = new TreeMap<>();
        standings.forEach(
                (issue, standing) -> standing.objection().ifPresent(objection -> heldBack.put(issue, objection)));
        return heldBack;
    }

    /** Every slice that is not finished is no task of the quota; with the reason. */
    Map<IssueId, Refusal> reserved() {
        Map<IssueId, Refusal> reserved = new TreeMap<>();
        standings.forEach(
                (issue, standing) -> reserved.put(issue, standing.objection().orElse(IS_A_SLICE)));
        return reserved;
    }

    /** The first due slice of each initiative, of those that the viewer may see and that are open. */
    List<SliceProposalView> due(BoardReading reading) {
        List<SliceProposalView> due = new ArrayList<>();
        Set<Long> served = new HashSet<>();
        for (Initiative initiative : shown()) {
            for (Slice slice : initiative.slices()) {
                Optional<Issue> issue =
                        Optional.ofNullable(visible.get(slice.issue())).filter(found -> !found.resolved());
                Optional<SliceStanding> standing =
                        Optional.ofNullable(standings.get(slice.issue())).filter(SliceStanding::isDue);
                if (issue.isPresent()
                        && standing.isPresent()
                        && served.add(initiative.id().value())) {
                    due.add(proposal(initiative, slice, issue.get(), standing.get(), reading));
                }
            }
        }
        return due;
    }

    /** Who works on initiatives alone in the sprint. */
    List<AllocationShareView> allocations() {
        List<AllocationShareView> shares = new ArrayList<>();
        for (Initiative initiative : shown()) {
            initiative
                    .plan()
                    .allocation()
                    .filter(allocation -> isInSprint(allocation) && initiative.state() == InitiativeState.RUNNING)
                    .ifPresent(allocation -> shares.add(new AllocationShareView(
                            initiative.id().value(),
                            initiative.plan().title(),
                            allocation.people(),
                            allocation.inOneSprint(policy.sprintWeeks()),
                            allocation.until(policy.sprintWeeks()))));
        }
        return shares;
    }

    private List<Initiative> shown() {
        return initiatives.stream()
                .filter(initiative -> visible.containsKey(initiative.issue()))
                .toList();
    }

    private boolean isInSprint(Allocation allocation) {
        LocalDate until = allocation.until(policy.sprintWeeks());
        return !allocation.from().isAfter(days.last()) && until.isAfter(days.first());
    }

    private static SliceProposalView proposal(
            Initiative initiative, Slice slice, Issue issue, SliceStanding standing, BoardReading reading) {
        Optional<Refusal> objection = SchedulingRules.objectionToAdd(issue);
        return new SliceProposalView(
                initiative.id().value(),
                initiative.plan().title(),
                issue.id(),
                issue.key(),
                issue.summary(),
                slice.effort().asPersonDays(),
                standing.lateSprints(),
                standing.isLate(),
                reading.target().contains(issue.id()),
                objection.isEmpty(),
                objection);
    }
}
