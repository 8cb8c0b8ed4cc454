package org.ballast.core.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.Allowance;

/**
 * What a team owes. A sprint below its fewest tasks leaves an IOU of the missing ones; together they are at most what two
 * such sprints ask for. Tasks beyond the fewest pay them later, the oldest first. While a war room is on they rest.
 *
 * @param oldestFirst every sprint that left one among those looked at, paid or not
 */
public record Ious(List<Iou> oldestFirst) {

    /** A team never owes more than what so many sprints ask for. */
    public static final int MOST_SPRINTS_OWED = 2;

    /** Sprints that are looked at, the newest: what is older than about a year of fortnights has lapsed. */
    public static final int SPRINTS = 26;

    public Ious {
        oldestFirst = List.copyOf(oldestFirst);
    }

    /**
     * Counts through the sprints in the order in which they ended.
     *
     * @param records in any order
     * @param forgiven in any order; one of a sprint that left nothing is without effect
     */
    public static Ious of(List<SprintRecord> records, List<IouForgiveness> forgiven) {
        List<IouForgiveness> toCome = new ArrayList<>(forgiven);
        toCome.sort(Comparator.comparing(IouForgiveness::at));
        List<SprintRecord> inOrder = new ArrayList<>(records);
        inOrder.sort(Comparator.comparing(SprintRecord::end).thenComparing(SprintRecord::key));
        List<Iou> ious = new ArrayList<>();
        for (SprintRecord record : inOrder) {
            while (!toCome.isEmpty() && toCome.get(0).at().isBefore(record.end())) {
                forgive(ious, toCome.remove(0));
            }
            if (record.asked().ground() != AskedGround.NO_POLICY
                    && record.asked().ground() != AskedGround.WAR_ROOM) {
                count(ious, record);
            }
        }
        toCome.forEach(each -> forgive(ious, each));
        return new Ious(ious);
    }

    /** Tasks that are owed altogether. */
    public int owed() {
        return owed(oldestFirst);
    }

    /** What that sprint left owing; empty when it left nothing. */
    public Optional<Iou> of(SprintKey sprint) {
        return oldestFirst.stream().filter(iou -> iou.sprint().equals(sprint)).findFirst();
    }

    /**
     * How many tasks a sprint may take beyond its most to pay back what is owed: never more than one more sprint's fewest, so
     * that an old debt does not eat a whole sprint; and none while a war room lets everything rest. What is owed falls only
     * once the sprint that pays has its record, so among sprints without one only the first may pay.
     *
     * @param owed tasks, 0 or more
     */
    public static int payableIn(int owed, Allowance sprint) {
        return sprint.warRoom().isPresent() ? 0 : Math.min(owed, sprint.tasksMin());
    }

    private static void count(List<Iou> ious, SprintRecord record) {
        int beyond = record.done() - record.asked().fewest();
        if (beyond < 0) {
            int room = Math.max(0, MOST_SPRINTS_OWED * record.asked().fewest() - owed(ious));
            ious.add(new Iou(record.key(), -beyond, Math.max(0, -beyond - room), 0, 0));
            return;
        }
        int left = beyond;
        for (int at = 0; at < ious.size() && left > 0; at++) {
            int paid = Math.min(left, ious.get(at).left());
            ious.set(at, ious.get(at).pay(paid));
            left -= paid;
        }
    }

    private static void forgive(List<Iou> ious, IouForgiveness forgiven) {
        ious.replaceAll(iou -> iou.sprint().equals(forgiven.sprint()) ? iou.forgive() : iou);
    }

    private static int owed(List<Iou> ious) {
        return ious.stream().mapToInt(Iou::left).sum();
    }
}
