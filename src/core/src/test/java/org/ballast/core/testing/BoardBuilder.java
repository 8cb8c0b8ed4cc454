package org.ballast.core.testing;

import org.ballast.core.debt.Board;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;

/** Builds a board: number 1, filter 101, at home in project 1001, enabled on {@link DebtItemBuilder#MONDAY}. */
public final class BoardBuilder {

    private long id = 1;
    private String name = "Payments board";
    private long filterId = 101;
    private long project = 1001;

    private BoardBuilder() {}

    public static BoardBuilder aBoard() {
        return new BoardBuilder();
    }

    public BoardBuilder id(long newId) {
        id = newId;
        return this;
    }

    public BoardBuilder name(String newName) {
        name = newName;
        return this;
    }

    public BoardBuilder filter(long newFilterId) {
        filterId = newFilterId;
        return this;
    }

    public BoardBuilder project(long newProject) {
        project = newProject;
        return this;
    }

    public Board build() {
        return new Board(
                new BoardId(id), name, filterId, new ProjectId(project), DebtItemBuilder.MONDAY, new UserId("10001"));
    }
}
