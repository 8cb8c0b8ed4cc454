package org.ballast.core.initiative;

import static org.ballast.core.initiative.InitiativeRules.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * Which slices of a board's initiatives may be suggested for the planned sprint. Planning asks {@link #objection} for each
 * candidate, and what is due from {@link #standings}.
 *
 * @param names how slices are called in sentences to the person who asks
 */
public record SliceEligibility(List<Initiative> initiatives, PlannedSprint sprint, SliceNames names) {
    static final String PAUSED = "ballast.initiative.paused";
    static final String RFC_OPEN = "ballast.initiative.rfc-not-accepted";
    static final String TOO_FEW_SLICES = "ballast.initiative.too-few-slices";
    static final String UNDER_WAY = "ballast.initiative.slice-under-way";
    static final String WAITS = "ballast.initiative.slice-waits";
    static final String WAITS_FOR_HIDDEN = "ballast.initiative.slice-waits-for-hidden";
    static final String ANOTHER_OPEN = "ballast.initiative.another-open";
    static final String ANOTHER_HIDDEN_OPEN = "ballast.initiative.another-hidden-open";
    static final String NOT_NEXT = "ballast.initiative.slice-not-next";
    static final String NOT_NEXT_HIDDEN = "ballast.initiative.slice-not-next-hidden";
    static final String NOT_DUE = "ballast.initiative.slice-not-due";

    /** One rule. */
    interface Rule {
        Optional<Refusal> objection(SliceEligibility asked, Initiative initiative, Slice slice);
    }

    static final Rule INITIATIVE_IS_NOT_PAUSED = (asked, initiative, slice) -> paused(initiative);

    static final Rule RFC_IS_ACCEPTED = (asked, initiative, slice) ->
            when(initiative.plan().rfc().filter(Rfc::holdsBack).isPresent(), Refusal.conflict(RFC_OPEN));

    static final Rule INITIATIVE_IS_SLICED = (asked, initiative, slice) -> tooFewSlices(initiative);

    static final Rule IS_NOT_UNDER_WAY = (asked, initiative, slice) -> underWay(slice);

    static final Rule DEPENDENCIES_ARE_FINISHED = (asked, initiative, slice) -> waiting(initiative, slice, asked.names);

    static final Rule NO_OTHER_SLICE_IS_OPEN =
            (asked, initiative, slice) -> anotherOpen(initiative, slice, asked.names);

    static final Rule IS_NEXT = (asked, initiative, slice) -> {
        if (initiative.plan().severalOpen() || initiative.ready().get(0).equals(slice)) {
            return Optional.empty();
        }
        return Optional.of(naming(initiative.ready().get(0).issue(), asked.names, NOT_NEXT, NOT_NEXT_HIDDEN));
    };

    static final Rule ALTERNATION_IS_KEPT = (asked, initiative, slice) -> {
        int sprints = asked.sprintsUntilDue(initiative, slice);
        return when(sprints > 0, Refusal.conflict(NOT_DUE).with(sprints));
    };

    /** In the order in which they are asked; the first that objects speaks. */
    static final List<Rule> ALL = List.of(
            INITIATIVE_IS_NOT_PAUSED,
            RFC_IS_ACCEPTED,
            INITIATIVE_IS_SLICED,
            IS_NOT_UNDER_WAY,
            DEPENDENCIES_ARE_FINISHED,
            NO_OTHER_SLICE_IS_OPEN,
            IS_NEXT,
            ALTERNATION_IS_KEPT);

    public SliceEligibility {
        initiatives = List.copyOf(initiatives);
    }

    /** Why the issue is not suggested; nothing when it is no unfinished slice, or one that is due. */
    public Optional<Refusal> objection(IssueId issue) {
        return Optional.ofNullable(standings().get(issue)).flatMap(SliceStanding::objection);
    }

    /** Every slice that is not finished, of every initiative that is not closed, ascending by issue id. */
    public Map<IssueId, SliceStanding> standings() {
        Map<IssueId, SliceStanding> standings = new TreeMap<>();
        for (Initiative initiative : initiatives) {
            if (!initiative.isClosed()) {
                initiative.slices().stream()
                        .filter(slice -> slice.state() != SliceState.FINISHED)
                        .forEach(slice -> standings.put(slice.issue(), standing(initiative, slice)));
            }
        }
        return standings;
    }

    private SliceStanding standing(Initiative initiative, Slice slice) {
        for (Rule rule : ALL) {
            Optional<Refusal> objection = rule.objection(this, initiative, slice);
            if (objection.isPresent()) {
                return new SliceStanding(initiative.id(), slice.issue(), objection, 0);
            }
        }
        int late = -sprintsUntilDue(initiative, slice);
        return new SliceStanding(initiative.id(), slice.issue(), Optional.empty(), late);
    }

    private int sprintsUntilDue(Initiative initiative, Slice slice) {
        return initiative.plan().alternation().sprintsUntilDue(initiative, slice.effort(), sprint);
    }

    static Optional<Refusal> paused(Initiative initiative) {
        return initiative.currentPause().map(pause -> Refusal.conflict(PAUSED).with(pause.from()));
    }

    static Optional<Refusal> underWay(Slice slice) {
        return when(slice.state() == SliceState.OPEN, Refusal.conflict(UNDER_WAY));
    }

    /** Work that is one piece is no initiative; a slice that was finished proves that it has parts. */
    static Optional<Refusal> tooFewSlices(Initiative initiative) {
        return when(
                initiative.slices().size() < Initiative.FEWEST_SLICES
                        && initiative.slicesIn(SliceState.FINISHED).isEmpty(),
                Refusal.conflict(TOO_FEW_SLICES).with(Initiative.FEWEST_SLICES));
    }

    static Optional<Refusal> waiting(Initiative initiative, Slice slice, SliceNames names) {
        return slice.dependsOn().stream()
                .filter(other -> !initiative.hasSlice(other, SliceState.FINISHED))
                .findFirst()
                .map(other -> naming(other, names, WAITS, WAITS_FOR_HIDDEN));
    }

    static Optional<Refusal> anotherOpen(Initiative initiative, Slice slice, SliceNames names) {
        if (initiative.plan().severalOpen()) {
            return Optional.empty();
        }
        return initiative.slicesIn(SliceState.OPEN).stream()
                .filter(other -> !other.issue().equals(slice.issue()))
                .findFirst()
                .map(other -> naming(other.issue(), names, ANOTHER_OPEN, ANOTHER_HIDDEN_OPEN));
    }

    private static Refusal naming(IssueId issue, SliceNames names, String code, String codeWhenHidden) {
        return names.keyOf(issue)
                .map(key -> Refusal.conflict(code).with(key))
                .orElseGet(() -> Refusal.conflict(codeWhenHidden));
    }
}
