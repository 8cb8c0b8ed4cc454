package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ballast.core.record.SprintKey;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.record.SprintRecordRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps records of past sprints in memory. */
public final class InMemorySprintRecordRepository implements SprintRecordRepository {

    private final List<SprintRecord> records = new ArrayList<>();

    @Override
    public synchronized void add(SprintRecord record) {
        if (find(record.board(), record.key()).isPresent()) {
            throw new KeyTakenException(
                    record.board().value() + ":" + record.key().value());
        }
        records.add(record);
    }

    @Override
    public synchronized Optional<SprintRecord> find(BoardId board, SprintKey sprint) {
        return records.stream()
                .filter(record -> record.board().equals(board) && record.key().equals(sprint))
                .findFirst();
    }

    @Override
    public synchronized List<SprintRecord> latest(BoardId board, int most) {
        return records.stream()
                .filter(record -> record.board().equals(board))
                .sorted(Comparator.comparing(SprintRecord::end)
                        .thenComparing(SprintRecord::key)
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        records.removeIf(record -> record.board().equals(board));
    }

    @Override
    public synchronized List<IssueId> issues() {
        TreeSet<IssueId> issues = new TreeSet<>();
        records.forEach(record -> issues.addAll(record.allIssues()));
        return List.copyOf(issues);
    }

    @Override
    public synchronized void removeAll(IssueId issue) {
        records.replaceAll(record -> record.without(issue));
    }
}
