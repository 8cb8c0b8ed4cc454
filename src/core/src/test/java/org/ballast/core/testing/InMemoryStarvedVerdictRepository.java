package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.ballast.core.record.StarvedVerdict;
import org.ballast.core.record.StarvedVerdictRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps verdicts on starved items in memory. */
public final class InMemoryStarvedVerdictRepository implements StarvedVerdictRepository {

    private final List<StarvedVerdict> verdicts = new ArrayList<>();

    @Override
    public synchronized List<StarvedVerdict> of(BoardId board) {
        List<StarvedVerdict> found = new ArrayList<>(verdicts);
        found.removeIf(verdict -> !verdict.board().equals(board));
        Collections.reverse(found);
        found.sort(Comparator.comparing(StarvedVerdict::at).reversed());
        return found;
    }

    @Override
    public synchronized void add(StarvedVerdict verdict) {
        verdicts.add(verdict);
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        verdicts.removeIf(verdict -> verdict.board().equals(board));
    }

    @Override
    public synchronized List<IssueId> issues() {
        return verdicts.stream().map(StarvedVerdict::issue).distinct().sorted().toList();
    }

    @Override
    public synchronized void removeAll(IssueId issue) {
        verdicts.removeIf(verdict -> verdict.issue().equals(issue));
    }
}
