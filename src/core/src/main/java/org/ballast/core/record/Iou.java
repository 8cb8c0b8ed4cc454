package org.ballast.core.record;

/**
 * What a sprint left owing because it did fewer tasks than it was asked for.
 *
 * @param missed tasks, at least 1
 * @param lapsed those of them that went beyond what a team may owe, and are let go
 * @param paid those that later sprints did beyond what they were asked for
 * @param forgiven those that somebody forgave in writing
 */
public record Iou(SprintKey sprint, int missed, int lapsed, int paid, int forgiven) {

    /** Tasks that are still owed. */
    public int left() {
        return missed - lapsed - paid - forgiven;
    }

    Iou pay(int tasks) {
        return new Iou(sprint, missed, lapsed, paid + tasks, forgiven);
    }

    Iou forgive() {
        return new Iou(sprint, missed, lapsed, paid, forgiven + left());
    }
}
