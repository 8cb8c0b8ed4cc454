package org.ballast.core.roadmap;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.solver.RoadmapBuilder;
import org.ballast.core.solver.RoadmapProblem;

/**
 * The slots of all sprints in a row, as the solver numbers them: those of the first sprint in the order of their kinds, then
 * those of the second, and so on. Every sprint has slots of the same kinds, so a distance in sprints is one in slots.
 */
final class SlotTable {

    /** What a value loses for each sprint that it comes later, in thousandths. */
    private static final int LATER = 15;

    private final List<RoadmapSprint> sprints;
    private final int kinds;

    SlotTable(List<RoadmapSprint> sprints) {
        this.sprints = sprints;
        kinds = sprints.get(0).slots().size();
    }

    int size() {
        return sprints.size() * kinds;
    }

    /** So many sprints as slots. */
    int distance(int ofSprints) {
        return (int) Math.min((long) ofSprints * kinds, size());
    }

    Slot slot(int index) {
        return sprints.get(index / kinds).slots().get(index % kinds);
    }

    Place place(int index) {
        return new Place(index / kinds + 1, slot(index).kind());
    }

    /** The number of the slot at that place; {@link RoadmapProblem#NOWHERE} when there is none. */
    int index(Place place) {
        for (int index = 0; index < size(); index++) {
            if (place(index).equals(place)) {
                return index;
            }
        }
        return RoadmapProblem.NOWHERE;
    }

    /** The slot that the pin means for an item of that size; {@link RoadmapProblem#NOWHERE} when there is none. */
    int pinned(Pin pin, PersonDays effort) {
        Optional<SlotKind> kind = pin.kind();
        for (int index = 0; index < size(); index++) {
            Place place = place(index);
            if (place.sprint() == pin.sprint()
                    && kind.map(place.kind()::equals).orElseGet(() -> takes(effort, place))) {
                return index;
            }
        }
        return RoadmapProblem.NOWHERE;
    }

    private boolean takes(PersonDays effort, Place place) {
        return slot(index(place)).takes(effort);
    }

    boolean anyTakes(Effort effort) {
        for (int index = 0; index < size(); index++) {
            if (slot(index).takes(effort.asPersonDays())) {
                return true;
            }
        }
        return false;
    }

    /** The most that an item may cost to fit into some slot. */
    PersonDays largest() {
        PersonDays largest = PersonDays.NONE;
        for (int index = 0; index < size(); index++) {
            Slot slot = slot(index);
            PersonDays most = slot.largest().exceeds(slot.room()) ? slot.room() : slot.largest();
            largest = slot.tasks() > 0 && most.exceeds(largest) ? most : largest;
        }
        return largest;
    }

    void describe(RoadmapBuilder builder) {
        for (int index = 0; index < size(); index++) {
            Slot slot = slot(index);
            int lost = LATER * (index / kinds);
            builder.slot(index, slot.room().halfDays(), slot.tasks())
                    .smallestTask(index, slot.smallest().halfDays())
                    .largestTask(index, slot.largest().halfDays())
                    .weight(index, Math.max(1, RoadmapBuilder.FULL_WEIGHT - lost));
        }
    }
}
