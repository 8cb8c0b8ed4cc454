package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.ProjectId;

/** Keeps boards in memory. */
public final class InMemoryBoardRepository implements BoardRepository {

    private final Map<BoardId, Board> boards = new TreeMap<>();

    @Override
    public synchronized Optional<Board> find(BoardId board) {
        return Optional.ofNullable(boards.get(board));
    }

    @Override
    public synchronized List<Board> all() {
        return new ArrayList<>(boards.values());
    }

    @Override
    public synchronized List<Board> inProject(ProjectId project) {
        return boards.values().stream()
                .filter(board -> board.project().equals(project))
                .toList();
    }

    @Override
    public synchronized void save(Board board) {
        boards.put(board.id(), board);
    }

    @Override
    public synchronized void remove(BoardId board) {
        boards.remove(board);
    }
}
