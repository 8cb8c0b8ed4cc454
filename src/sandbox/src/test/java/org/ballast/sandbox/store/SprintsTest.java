package org.ballast.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.store.SprintRow.State;
import org.junit.Test;

public class SprintsTest extends OnEveryDatabase {
    private final Sprints sprints = test.store().sprints();
    private final ProjectRow pay = test.openProject("PAY");
    private final BoardRow board = test.board(pay);
    private final Instant now = SettableClock.START;
    private final Instant inAWeek = now.plus(Duration.ofDays(7));

    public SprintsTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void carriesOpenIssuesIntoTheNextSprintAndRemembersTheOld() {
        SprintRow first = sprints.create(board.id(), "Sprint 1");
        SprintRow second = sprints.create(board.id(), "Sprint 2");
        IssueRow open = test.issue(pay, "Open");
        IssueRow done = test.issue(pay, "Done");
        sprints.add(null, first.id(), List.of(open.id(), done.id()));
        sprints.start(first.id(), now, inAWeek);
        test.store().changes().transition(null, done.id(), test.status("Done"), null);

        SprintRow closed = sprints.complete(null, first.id(), second.id());

        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.completed()).isEqualTo(now);
        assertThat(sprints.ofIssues(List.of(open.id())).get(open.id()))
                .extracting(SprintRow::name)
                .containsExactly("Sprint 1", "Sprint 2");
        assertThat(sprints.ofIssues(List.of(done.id())).get(done.id()))
                .extracting(SprintRow::name)
                .containsExactly("Sprint 1");
    }

    @Test
    public void keepsAnIssueInOneOpenSprintAtATime() {
        SprintRow first = sprints.create(board.id(), "Sprint 1");
        SprintRow second = sprints.create(board.id(), "Sprint 2");
        IssueRow issue = test.issue(pay, "Work");

        sprints.add(null, first.id(), List.of(issue.id()));
        sprints.add(null, second.id(), List.of(issue.id()));
        sprints.add(null, second.id(), List.of(issue.id()));

        assertThat(sprints.contains(first.id(), issue.id())).isFalse();
        assertThat(sprints.contains(second.id(), issue.id())).isTrue();
        assertThat(test.heard()).hasSize(3);
    }

    @Test
    public void takesIssuesBackToTheBacklog() {
        SprintRow sprint = sprints.create(board.id(), "Sprint 1");
        IssueRow issue = test.issue(pay, "Work");
        sprints.add(null, sprint.id(), List.of(issue.id()));

        sprints.toBacklog(null, List.of(issue.id()));

        assertThat(sprints.contains(sprint.id(), issue.id())).isFalse();
    }

    @Test
    public void refusesWhatASprintsStateForbids() {
        SprintRow first = sprints.create(board.id(), "Sprint 1");
        SprintRow second = sprints.create(board.id(), "Sprint 2");
        IssueRow issue = test.issue(pay, "Work");
        assertThatThrownBy(() -> sprints.start(first.id(), now, now)).hasMessageContaining("end date");
        sprints.start(first.id(), now, inAWeek);

        assertThatThrownBy(() -> sprints.start(second.id(), now, inAWeek)).hasMessageContaining("active sprint");
        assertThatThrownBy(() -> sprints.complete(null, second.id(), null)).hasMessageContaining("Only an active");
        sprints.complete(null, first.id(), null);
        assertThatThrownBy(() -> sprints.add(null, first.id(), List.of(issue.id())))
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> sprints.delete(first.id())).isInstanceOf(RefusedException.class);
    }

    @Test
    public void listsSprintsByState() {
        SprintRow first = sprints.create(board.id(), "Sprint 1");
        sprints.create(board.id(), "Sprint 2");
        sprints.start(first.id(), now, inAWeek);

        assertThat(sprints.ofBoard(board.id(), EnumSet.of(State.FUTURE)))
                .extracting(SprintRow::name)
                .containsExactly("Sprint 2");
        assertThat(sprints.ofBoard(board.id())).extracting(SprintRow::name).containsExactly("Sprint 1", "Sprint 2");
    }
}
