package org.ballast.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ballast.core.commitment.CommitmentLine;
import org.ballast.core.commitment.CommitmentRepository;
import org.ballast.core.shared.BoardId;

/** Keeps the log of commitments in memory. */
public final class InMemoryCommitmentRepository implements CommitmentRepository {

    private final List<CommitmentLine> lines = new ArrayList<>();

    @Override
    public synchronized List<CommitmentLine> newest(Collection<BoardId> boards, Collection<LocalDate> quarters) {
        return lines.stream()
                .filter(line -> boards.contains(line.board()) && quarters.contains(line.quarter()))
                .filter(line ->
                        lines.stream().noneMatch(other -> isSame(line, other) && other.revision() > line.revision()))
                .sorted(Comparator.comparing(
                                (CommitmentLine line) -> line.board().value())
                        .thenComparing(CommitmentLine::quarter)
                        .thenComparingInt(CommitmentLine::slot))
                .toList();
    }

    @Override
    public synchronized void add(CommitmentLine line) {
        if (lines.stream().anyMatch(other -> isSame(line, other) && other.revision() == line.revision())) {
            throw new KeyTakenException(line.board() + " " + line.quarter() + " " + line.slot());
        }
        lines.add(line);
    }

    private static boolean isSame(CommitmentLine one, CommitmentLine other) {
        return one.board().equals(other.board()) && one.quarter().equals(other.quarter()) && one.slot() == other.slot();
    }
}
