package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;

import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.ProjectId;
import org.junit.Test;

/** What every {@link BoardRepository} does. */
public abstract class BoardRepositoryContract {

    /** An empty repository. */
    protected abstract BoardRepository newRepository();

    @Test
    public void findsNothingBeforeAnythingWasSaved() {
        BoardRepository boards = newRepository();

        assertThat(boards.find(new BoardId(1))).isEmpty();
        assertThat(boards.all()).isEmpty();
        assertThat(boards.inProject(new ProjectId(1001))).isEmpty();
    }

    @Test
    public void givesBackEveryValueAsItWasSaved() {
        BoardRepository boards = newRepository();
        Board board = aBoard().name("\ud83d\udea2".repeat(Board.LONGEST_NAME))
                .filter(5_000_000_000L)
                .project(77)
                .build();

        boards.save(board);

        assertThat(boards.find(board.id())).contains(board);
    }

    @Test
    public void replacesTheBoardOfTheSameId() {
        BoardRepository boards = newRepository();
        boards.save(aBoard().name("Old").build());
        Board board = aBoard().name("New").filter(102).project(1002).build();

        boards.save(board);

        assertThat(boards.all()).containsExactly(board);
    }

    @Test
    public void listsTheBoardsOfAProjectAscending() {
        BoardRepository boards = newRepository();
        Board three = aBoard().id(3).project(7).build();
        Board two = aBoard().id(2).project(8).build();
        Board one = aBoard().id(1).project(7).build();
        boards.save(three);
        boards.save(two);
        boards.save(one);

        assertThat(boards.inProject(new ProjectId(7))).containsExactly(one, three);
        assertThat(boards.all()).containsExactly(one, two, three);
    }

    @Test
    public void removesOneBoardAndNoOther() {
        BoardRepository boards = newRepository();
        boards.save(aBoard().id(1).build());
        boards.save(aBoard().id(2).build());

        boards.remove(new BoardId(1));
        boards.remove(new BoardId(9));

        assertThat(boards.all()).extracting(Board::id).containsExactly(new BoardId(2));
    }
}
