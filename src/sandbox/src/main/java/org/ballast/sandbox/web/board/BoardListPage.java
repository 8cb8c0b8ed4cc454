package org.ballast.sandbox.web.board;

import java.util.List;
import java.util.Map;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Visit;

/** The list of boards. */
public final class BoardListPage implements Page {
    private final Store store;

    public BoardListPage(Store store) {
        this.store = store;
    }

    /** A board with the project it is shown in. */
    record BoardLine(BoardRow row, ProjectRow project) {}

    @Override
    public Answer get(Visit visit) {
        List<BoardLine> boards = store.boards().allVisible(visit.userId()).stream()
                .map(board -> new BoardLine(
                        board, store.projects().byId(board.projectId()).orElseThrow()))
                .toList();
        return Answer.html("boards.html", "Boards", Map.of("boards", boards));
    }
}
