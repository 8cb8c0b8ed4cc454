package org.ballast.core.testing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.debt.Publication;
import org.ballast.core.shared.IssueId;

/** Keeps the public facts in memory. */
public final class InMemoryDebtFactsPublisher implements DebtFactsPublisher {

    private final Map<IssueId, DebtFacts> facts = new TreeMap<>();
    private final Set<IssueId> refused = new TreeSet<>();
    private int writes;
    private Runnable afterNextWrite = () -> {};

    @Override
    public synchronized Publication publish(IssueId issue, DebtFacts newFacts) {
        if (newFacts.equals(facts.get(issue))) {
            return Publication.UNCHANGED;
        }
        if (refused.contains(issue)) {
            return Publication.FAILED;
        }
        facts.put(issue, newFacts);
        wrote();
        return Publication.WRITTEN;
    }

    @Override
    public synchronized Publication withdraw(IssueId issue) {
        if (facts.remove(issue) == null) {
            return Publication.UNCHANGED;
        }
        wrote();
        return Publication.WRITTEN;
    }

    @Override
    public synchronized Set<IssueId> published() {
        return new TreeSet<>(facts.keySet());
    }

    public synchronized Optional<DebtFacts> of(IssueId issue) {
        return Optional.ofNullable(facts.get(issue));
    }

    /** From now on the tracker refuses to write the property of that issue. */
    public synchronized void refuse(IssueId issue) {
        refused.add(issue);
    }

    /** How often a property was really written. */
    public synchronized int writes() {
        return writes;
    }

    /** Has somebody else change something in the moment after the next write. */
    public synchronized void afterNextWrite(Runnable change) {
        afterNextWrite = change;
    }

    private void wrote() {
        writes++;
        Runnable change = afterNextWrite;
        afterNextWrite = () -> {};
        change.run();
    }
}
