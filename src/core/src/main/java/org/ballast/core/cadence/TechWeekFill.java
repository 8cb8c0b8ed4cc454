package org.ballast.core.cadence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/**
 * What a tech week should take.
 *
 * @param capacity what the team can do in the week
 * @param items what it takes, each behind what blocks it
 * @param taken the sum of their estimates, at most the capacity
 */
public record TechWeekFill(PersonDays capacity, List<IssueId> items, PersonDays taken) {

    /** What waits behind a longer row than this is kept out. */
    private static final int LONGEST_CHAIN = 100;

    /**
     * Goes through the items in rank order and takes every one that is longer than a task and still fits, together with
     * what blocks it. A blocker may be of any size; one that is not among the items, has no estimate or must stay out keeps
     * out what it blocks, and so does a circle.
     *
     * @param items in rank order, those of the size of a task included
     */
    public static TechWeekFill of(PersonDays capacity, TaskRule tasks, List<TechWeekItem> items) {
        Map<IssueId, TechWeekItem> known = new LinkedHashMap<>();
        items.forEach(item -> known.putIfAbsent(item.issue(), item));
        Set<IssueId> chosen = new LinkedHashSet<>();
        PersonDays room = capacity;
        for (TechWeekItem item : items) {
            if (isLong(item, tasks) && !chosen.contains(item.issue())) {
                Optional<List<IssueId>> chain = chain(item, known, chosen);
                PersonDays needs = chain.map(issues -> sum(issues, known)).orElse(PersonDays.NONE);
                if (chain.isPresent() && !needs.exceeds(room)) {
                    chosen.addAll(chain.get());
                    room = room.minus(needs);
                }
            }
        }
        return new TechWeekFill(capacity, List.copyOf(chosen), capacity.minus(room));
    }

    /**
     * How many people it takes to do something within so many days: one, a pair when it is longer than one person's days, and more
     * when it is longer than a pair's. Whatever fits into the team's days can be done so, since people may change from one thing
     * to another as long as no more of them are needed at once.
     *
     * @param days working days, 1 or more
     */
    public static int people(PersonDays effort, int days) {
        int ofOne = PersonDays.ofDays(days).halfDays();
        return Math.max(1, (effort.halfDays() + ofOne - 1) / ofOne);
    }

    private static boolean isLong(TechWeekItem item, TaskRule tasks) {
        return item.effort()
                .filter(effort ->
                        tasks.most() == 0 || effort.exceeds(tasks.largestTask().asPersonDays()))
                .isPresent();
    }

    /** The item behind everything that blocks it and is not chosen yet; empty when that can not be. */
    private static Optional<List<IssueId>> chain(
            TechWeekItem item, Map<IssueId, TechWeekItem> known, Set<IssueId> chosen) {
        List<IssueId> chain = new ArrayList<>();
        return follow(item.issue(), known, chosen, new TreeSet<>(), chain) ? Optional.of(chain) : Optional.empty();
    }

    private static boolean follow(
            IssueId issue,
            Map<IssueId, TechWeekItem> known,
            Set<IssueId> chosen,
            Set<IssueId> path,
            List<IssueId> chain) {
        if (chosen.contains(issue) || chain.contains(issue)) {
            return true;
        }
        TechWeekItem item = known.get(issue);
        if (item == null || !canBeTaken(item) || path.size() == LONGEST_CHAIN || !path.add(issue)) {
            return false;
        }
        for (IssueId blocker : new TreeSet<>(item.blockers())) {
            if (!follow(blocker, known, chosen, path, chain)) {
                return false;
            }
        }
        path.remove(issue);
        chain.add(issue);
        return true;
    }

    private static boolean canBeTaken(TechWeekItem item) {
        return item.effort().isPresent() && item.objection().isEmpty();
    }

    private static PersonDays sum(List<IssueId> issues, Map<IssueId, TechWeekItem> known) {
        PersonDays sum = PersonDays.NONE;
        for (IssueId issue : issues) {
            TechWeekItem item = known.get(issue);
            sum = sum.plus(item == null ? PersonDays.NONE : item.effort().orElse(PersonDays.NONE));
        }
        return sum;
    }
}
