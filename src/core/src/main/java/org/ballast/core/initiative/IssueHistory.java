package org.ballast.core.initiative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * How an issue changed hands and state, as the tracker remembers it.
 *
 * @param assignees changes of who is to do it, in any order; of two at one moment the later in the list holds
 * @param states changes of its state, as whether it was in progress, in any order
 * @param assignee who is to do it now
 * @param inProgress whether it is in progress now
 */
public record IssueHistory(
        IssueId issue,
        List<Change<Optional<UserId>>> assignees,
        List<Change<Boolean>> states,
        Optional<UserId> assignee,
        boolean inProgress) {

    /** What a value was before and after a moment. */
    public record Change<V>(Instant at, V before, V after) {}

    public IssueHistory {
        assignees = inOrder(assignees);
        states = inOrder(states);
    }

    /** Who took the issue up, each time, from the one moment to the other; the earliest first. */
    public List<WorkStart> starts(Instant from, Instant until) {
        TreeSet<Instant> moments = new TreeSet<>();
        assignees.forEach(change -> moments.add(change.at()));
        states.forEach(change -> moments.add(change.at()));
        List<WorkStart> starts = new ArrayList<>();
        Optional<UserId> before = workerAt(Instant.MIN);
        for (Instant moment : moments) {
            Optional<UserId> worker = workerAt(moment);
            if (!worker.equals(before) && !moment.isBefore(from) && !moment.isAfter(until)) {
                worker.ifPresent(person -> starts.add(new WorkStart(person, issue, moment)));
            }
            before = worker;
        }
        return starts;
    }

    /** Whose work it was from that moment on; nobody's while it was not in progress. */
    private Optional<UserId> workerAt(Instant moment) {
        return valueAt(moment, states, inProgress) ? valueAt(moment, assignees, assignee) : Optional.empty();
    }

    private static <V> V valueAt(Instant moment, List<Change<V>> changes, V now) {
        V value = changes.isEmpty() ? now : changes.get(0).before();
        for (Change<V> change : changes) {
            if (!change.at().isAfter(moment)) {
                value = change.after();
            }
        }
        return value;
    }

    private static <V> List<Change<V>> inOrder(List<Change<V>> changes) {
        return changes.stream()
                .sorted(Comparator.comparing((Change<V> change) -> change.at()))
                .toList();
    }
}
