package org.ballast.core.roadmap;

import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.shared.PersonDays;

/**
 * One of the coming sprints.
 *
 * @param number 1 for the first of the roadmap
 * @param payback tasks among those of its slot with which it may pay back what earlier sprints left owing
 * @param slots in the order of their kinds; every sprint of a roadmap has slots of the same kinds, empty ones included
 */
public record RoadmapSprint(int number, DateSpan days, int payback, List<Slot> slots) {

    public RoadmapSprint {
        slots = List.copyOf(slots);
    }

    /** The sprint when so much work is in one of its slots already; that counts toward the slot's tasks. */
    public RoadmapSprint without(SlotKind kind, PersonDays taken, int tasks) {
        return new RoadmapSprint(
                number,
                days,
                payback,
                slots.stream()
                        .map(slot -> slot.kind() == kind ? slot.without(taken, tasks) : slot)
                        .toList());
    }

    /** The slot of that kind. */
    public Optional<Slot> slot(SlotKind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind).findFirst();
    }
}
