package org.ballast.core.roadmap;

import org.ballast.core.shared.PersonDays;

/**
 * A part of a sprint that takes items.
 *
 * @param room what its items may cost together
 * @param tasks how many items it takes
 * @param smallest what an item costs at least to be in it
 * @param largest what an item costs at most to be in it
 */
public record Slot(SlotKind kind, PersonDays room, int tasks, PersonDays smallest, PersonDays largest) {

    /** What the slot still takes beside work that is in the sprint already. */
    Slot without(PersonDays taken, int takenTasks) {
        return new Slot(kind, room.minus(taken), Math.max(0, tasks - takenTasks), smallest, largest);
    }

    /** Whether an item of that size fits into the empty slot. */
    boolean takes(PersonDays effort) {
        return tasks > 0 && !effort.exceeds(room) && !effort.exceeds(largest) && !smallest.exceeds(effort);
    }
}
