package org.ballast.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.OnEveryDatabase;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.UserRow;
import org.junit.Test;

public class BoardIssuesTest extends OnEveryDatabase {
    private final SearchWorld world = new SearchWorld(test);

    public BoardIssuesTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void cutsTheFiltersIssuesIntoBacklogAndSprints() {
        UserRow ana = test.person("ana");
        ProjectRow pay = test.openProject("PAY");
        test.issue(test.openProject("SHOP"), "Elsewhere");
        BoardRow board = test.board(pay);
        SprintRow sprint = test.store().sprints().create(board.id(), "Sprint 1");
        IssueRow planned = test.issue(pay, "Planned");
        IssueRow done = test.issue(pay, "Done");
        IssueRow waiting = test.issue(pay, "Waiting");
        IssueRow first = test.issue(pay, "First");
        test.store().sprints().add(null, sprint.id(), List.of(planned.id()));
        test.store().changes().transition(null, done.id(), test.status("Done"), null);
        test.store().ranking().before(first.id(), waiting.id());
        BoardIssues issues = new BoardIssues(test.store(), world.search());
        Searcher searcher = Searcher.of(ana.id());

        assertThat(issues.backlog(searcher, board, Optional.empty(), 0, 50).issues())
                .extracting(IssueRow::key)
                .containsExactly("PAY-4", "PAY-3");
        assertThat(issues.ofSprint(searcher, board, sprint.id(), Optional.empty(), 0, 50)
                        .issues())
                .extracting(IssueRow::key)
                .containsExactly("PAY-1");
        assertThat(issues.all(searcher, board, Optional.empty(), 0, 2).total()).isEqualTo(4);
        assertThat(issues.all(searcher, board, Optional.of(world.search().parse("summary ~ done")), 0, 50)
                        .issues())
                .extracting(IssueRow::key)
                .containsExactly("PAY-2");
        assertThat(issues.all(Searcher.of(null), board, Optional.empty(), 0, 50).total())
                .isZero();
    }
}
