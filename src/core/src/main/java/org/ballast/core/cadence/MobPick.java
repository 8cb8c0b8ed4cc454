package org.ballast.core.cadence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/**
 * What the whole team takes on together on a hack day.
 *
 * @param mobDay what the team has on that day: a day of everybody. A task fits when its estimate is no larger
 * @param pick exactly one task; absent when none fits
 * @param spares the next two that fit, for when the first is done early or stuck
 * @param continued whether the pick was not finished on the last hack day and goes on
 */
public record MobPick(PersonDays mobDay, Optional<IssueId> pick, List<IssueId> spares, boolean continued) {

    private static final int SPARES = 2;

    /**
     * Goes through the items in rank order. What is to be continued comes first, whatever its estimate says. Where the
     * policy also takes tasks, those larger than a task come before the others, because nothing else of the policy but a
     * tech week takes them.
     *
     * @param items in rank order
     * @param continuing what the last hack day left open
     */
    public static MobPick of(PersonDays mobDay, TaskRule tasks, List<MobItem> items, Optional<IssueId> continuing) {
        List<IssueId> inOrder = new ArrayList<>();
        boolean goesOn = continuing.filter(issue -> isOffered(items, issue)).isPresent();
        continuing.filter(issue -> goesOn).ifPresent(inOrder::add);
        List<IssueId> small = new ArrayList<>();
        for (MobItem item : items) {
            if (fits(item, mobDay) && !inOrder.contains(item.issue())) {
                (isTask(item, tasks) ? small : inOrder).add(item.issue());
            }
        }
        inOrder.addAll(small);
        List<IssueId> spares = inOrder.subList(Math.min(1, inOrder.size()), Math.min(1 + SPARES, inOrder.size()));
        return new MobPick(mobDay, inOrder.stream().findFirst(), List.copyOf(spares), goesOn);
    }

    private static boolean isOffered(List<MobItem> items, IssueId issue) {
        return items.stream()
                .anyMatch(item -> item.issue().equals(issue) && item.objection().isEmpty());
    }

    private static boolean fits(MobItem item, PersonDays mobDay) {
        return item.objection().isEmpty()
                && item.effort().filter(effort -> !effort.exceeds(mobDay)).isPresent();
    }

    private static boolean isTask(MobItem item, TaskRule tasks) {
        return tasks.most() > 0
                && item.effort()
                        .filter(effort -> !effort.exceeds(tasks.largestTask().asPersonDays()))
                        .isPresent();
    }
}
