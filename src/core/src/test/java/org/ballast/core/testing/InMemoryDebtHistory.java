package org.ballast.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.DebtChange;
import org.ballast.core.debt.DebtHistory;
import org.ballast.core.shared.IssueId;

/** Keeps the history in memory. */
public final class InMemoryDebtHistory implements DebtHistory {

    private final List<DebtChange> changes = new ArrayList<>();

    @Override
    public synchronized void append(DebtChange change) {
        changes.add(change);
    }

    @Override
    public synchronized List<DebtChange> of(IssueId issue) {
        List<DebtChange> found = new ArrayList<>(
                changes.stream().filter(change -> change.issue().equals(issue)).toList());
        Collections.reverse(found);
        found.sort(Comparator.comparing(DebtChange::at).reversed());
        return found;
    }

    @Override
    public synchronized Set<IssueId> changedAfter(Instant moment, Collection<IssueId> issues) {
        Set<IssueId> changed = new TreeSet<>();
        changes.stream().filter(change -> change.at().isAfter(moment)).forEach(change -> changed.add(change.issue()));
        changed.retainAll(issues);
        return changed;
    }

    @Override
    public synchronized List<IssueId> issues() {
        return changes.stream().map(DebtChange::issue).distinct().sorted().toList();
    }

    @Override
    public synchronized void removeAll(IssueId issue) {
        changes.removeIf(change -> change.issue().equals(issue));
    }
}
