package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.List;
import org.ballast.core.cadence.OccasionMove;
import org.ballast.core.cadence.OccasionMoveRepository;
import org.ballast.core.shared.BoardId;

/** Keeps moves in memory. */
public final class InMemoryOccasionMoveRepository implements OccasionMoveRepository {

    private final List<OccasionMove> moves = new ArrayList<>();

    @Override
    public synchronized List<OccasionMove> of(BoardId board) {
        return moves.stream().filter(move -> move.board().equals(board)).toList();
    }

    @Override
    public synchronized void append(OccasionMove move) {
        moves.add(move);
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        moves.removeIf(move -> move.board().equals(board));
    }
}
