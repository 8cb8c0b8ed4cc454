package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.collect.BatchId;
import org.ballast.core.collect.CollectedBatch;
import org.ballast.core.collect.CollectedIssue;
import org.ballast.core.collect.CollectionRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps collected lines in memory. */
public final class InMemoryCollectionRepository implements CollectionRepository {

    private final List<CollectedIssue> lines = new ArrayList<>();
    private final Map<String, CollectedIssue> holders = new LinkedHashMap<>();

    @Override
    public synchronized Optional<CollectedIssue> holder(BoardId board, String title) {
        return Optional.ofNullable(holders.get(key(board, title)));
    }

    @Override
    public synchronized void claim(CollectedIssue claim) {
        if (holders.putIfAbsent(key(claim.board(), claim.title()), claim) != null) {
            throw new KeyTakenException(claim.title());
        }
        lines.add(claim);
    }

    @Override
    public synchronized void complete(CollectedIssue created) {
        CollectedIssue held = holders.get(key(created.board(), created.title()));
        if (held != null && held.batch().equals(created.batch())) {
            lines.set(lines.indexOf(held), created);
            holders.put(key(created.board(), created.title()), created);
        }
    }

    @Override
    public synchronized void release(CollectedIssue holder) {
        CollectedIssue held = holders.get(key(holder.board(), holder.title()));
        if (holder.equals(held)) {
            holders.remove(key(holder.board(), holder.title()));
            if (held.issue().isEmpty()) {
                lines.remove(held);
            }
        }
    }

    @Override
    public synchronized Set<IssueId> collected(BoardId board, Collection<IssueId> issues) {
        Set<IssueId> found = new TreeSet<>();
        lines.stream()
                .filter(line -> line.board().equals(board))
                .forEach(line -> line.issue().filter(issues::contains).ifPresent(found::add));
        return found;
    }

    @Override
    public synchronized void remove(CollectedIssue line) {
        lines.removeIf(each -> each.board().equals(line.board())
                && each.batch().equals(line.batch())
                && each.title().equals(line.title())
                && each.issue().equals(line.issue()));
        CollectedIssue held = holders.get(key(line.board(), line.title()));
        if (held != null && held.batch().equals(line.batch()) && held.issue().equals(line.issue())) {
            holders.remove(key(line.board(), line.title()));
        }
    }

    @Override
    public synchronized List<CollectedIssue> of(BoardId board, BatchId batch) {
        return lines.stream()
                .filter(line -> line.board().equals(board)
                        && line.batch().equals(batch)
                        && line.issue().isPresent())
                .toList();
    }

    @Override
    public synchronized List<CollectedBatch> batches(BoardId board, int most) {
        Map<BatchId, CollectedBatch> batches = new LinkedHashMap<>();
        for (CollectedIssue line : lines) {
            if (line.board().equals(board) && line.issue().isPresent()) {
                batches.merge(
                        line.batch(),
                        new CollectedBatch(line.batch(), line.by(), line.claimedAt(), 1),
                        (first, more) -> new CollectedBatch(first.batch(), first.by(), first.at(), first.issues() + 1));
            }
        }
        List<CollectedBatch> newestFirst = new ArrayList<>(batches.values());
        Collections.reverse(newestFirst);
        return newestFirst.stream().limit(most).toList();
    }

    private static String key(BoardId board, String title) {
        return board.value() + ":" + title;
    }
}
