package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.shared.BoardId;

/** Keeps policies in memory. */
public final class InMemoryPolicyHistory implements PolicyHistory {

    private final List<SavedPolicy> policies = new ArrayList<>();

    @Override
    public synchronized List<SavedPolicy> of(BoardId board) {
        List<SavedPolicy> found = new ArrayList<>(
                policies.stream().filter(policy -> policy.board().equals(board)).toList());
        Collections.reverse(found);
        found.sort(Comparator.comparing(SavedPolicy::since).reversed());
        return found;
    }

    @Override
    public synchronized void append(SavedPolicy policy) {
        policies.add(policy);
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        policies.removeIf(policy -> policy.board().equals(board));
    }
}
