package org.ballast.core.debt;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.ProjectId;

/** Keeps the boards that use Ballast. */
public interface BoardRepository {

    Optional<Board> find(BoardId board);

    /** All boards, ascending by id. */
    List<Board> all();

    /** The boards whose home is that project, ascending by id. */
    List<Board> inProject(ProjectId project);

    /** Adds the board or replaces the one with the same id. */
    void save(Board board);

    /** Forgets that the board uses Ballast; nothing happens when it does not. */
    void remove(BoardId board);
}
