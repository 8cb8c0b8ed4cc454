package org.ballast.core.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.initiative.AlternationKind;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.PlannedSprint;
import org.ballast.core.initiative.Rfc;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * In which order and at which distance the slices of initiatives come: those of one initiative one after the other with
 * sprints for the product between them, unless several may be open, and each behind what it depends on.
 */
public final class SliceSequence {

    static final String PAUSED = "ballast.initiative.paused";
    static final String RFC_OPEN = "ballast.initiative.rfc-not-accepted";
    static final String UNDER_WAY = "ballast.initiative.slice-under-way";
    static final String WAITS_OUTSIDE = "ballast.roadmap.waits-outside";

    private final PlannedSprint first;
    private final Map<IssueId, String> keys;
    private final Map<IssueId, Wish> wishes = new TreeMap<>();

    private SliceSequence(PlannedSprint first, Map<IssueId, String> keys) {
        this.first = first;
        this.keys = keys;
    }

    /**
     * What an initiative asks of the place of one of its slices.
     *
     * @param objection what keeps it out of every sprint
     * @param notBefore the first sprint that it may be in, from 1
     */
    public record Wish(Optional<Refusal> objection, int notBefore, List<Predecessor> predecessors) {

        /** What an item has that is no slice. */
        public static final Wish NONE = new Wish(Optional.empty(), 1, List.of());
    }

    /**
     * The wishes for every slice that is not finished.
     *
     * @param first the first sprint of the roadmap
     * @param keys of the issues that the roadmap may take
     */
    public static Map<IssueId, Wish> of(List<Initiative> initiatives, PlannedSprint first, Map<IssueId, String> keys) {
        SliceSequence sequence = new SliceSequence(first, keys);
        initiatives.stream().filter(initiative -> !initiative.isClosed()).forEach(sequence::add);
        return sequence.wishes;
    }

    private void add(Initiative initiative) {
        initiative
                .slicesIn(SliceState.OPEN)
                .forEach(slice -> wishes.put(slice.issue(), objecting(Refusal.conflict(UNDER_WAY))));
        Optional<Refusal> objection = objection(initiative);
        Optional<Slice> before = Optional.empty();
        for (Slice slice : initiative.slicesIn(SliceState.PLANNED)) {
            wishes.put(
                    slice.issue(),
                    objection
                            .or(() -> waitingOutside(initiative, slice))
                            .map(SliceSequence::objecting)
                            .orElse(wish(initiative, slice, before)));
            if (keys.containsKey(slice.issue())) {
                before = Optional.of(slice);
            }
        }
    }

    private static Optional<Refusal> objection(Initiative initiative) {
        Optional<Refusal> paused =
                initiative.currentPause().map(pause -> Refusal.conflict(PAUSED).with(pause.from()));
        boolean gated = initiative.plan().rfc().filter(Rfc::holdsBack).isPresent();
        return paused.or(() -> gated ? Optional.of(Refusal.conflict(RFC_OPEN)) : Optional.empty());
    }

    /** Whether it depends on a slice that is neither finished nor one that the roadmap may take. */
    private Optional<Refusal> waitingOutside(Initiative initiative, Slice slice) {
        boolean waits = slice.dependsOn().stream()
                .anyMatch(other -> !initiative.hasSlice(other, SliceState.FINISHED) && !keys.containsKey(other));
        return waits ? Optional.of(Refusal.conflict(WAITS_OUTSIDE)) : Optional.empty();
    }

    private Wish wish(Initiative initiative, Slice slice, Optional<Slice> before) {
        List<Predecessor> predecessors = new ArrayList<>();
        for (IssueId other : slice.dependsOn()) {
            if (!initiative.hasSlice(other, SliceState.FINISHED) && keys.containsKey(other)) {
                predecessors.add(new Predecessor(other, key(other), 1));
            }
        }
        if (initiative.plan().severalOpen()) {
            return new Wish(Optional.empty(), 1, predecessors);
        }
        if (before.isPresent()) {
            IssueId other = before.get().issue();
            predecessors.add(new Predecessor(other, key(other), sprintsBetween(initiative, slice)));
            return new Wish(Optional.empty(), 1, predecessors);
        }
        int due = initiative.plan().alternation().sprintsUntilDue(initiative, slice.effort(), first);
        int afterOpen = initiative.slicesIn(SliceState.OPEN).isEmpty() ? 0 : sprintsBetween(initiative, slice) - 1;
        return new Wish(Optional.empty(), 1 + Math.max(0, Math.max(due, afterOpen)), predecessors);
    }

    private String key(IssueId issue) {
        return Objects.requireNonNull(keys.get(issue), "what the roadmap may take has a key");
    }

    /** By share: as long as the slice takes the share to fill. */
    private int sprintsBetween(Initiative initiative, Slice slice) {
        if (initiative.plan().alternation().kind() == AlternationKind.SPRINTS) {
            return initiative.plan().alternation().productSprints() + 1;
        }
        long share = Math.max(
                1L,
                (long) initiative.plan().alternation().sharePercent()
                        * first.capacity().halfDays());
        long whole = 100L * slice.effort().halfDays();
        return Math.toIntExact(Math.max(1, (whole + share - 1) / share));
    }

    private static Wish objecting(Refusal why) {
        return new Wish(Optional.of(why), 1, List.of());
    }
}
