package org.ballast.sandbox.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueLinks.LinkRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.OnEveryDatabase;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.SprintRow.State;
import org.ballast.sandbox.store.UserRow;
import org.junit.Before;
import org.junit.Test;

public class SampleTeamTest extends OnEveryDatabase {

    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final List<String> KINDS = List.of(
            "code",
            "architecture",
            "test",
            "build",
            "dependency",
            "observability",
            "documentation",
            "process",
            "security");

    public SampleTeamTest(DatabaseKind kind) {
        super(kind);
    }

    @Before
    public void fill() {
        SampleTeam.fill(store, NOW);
    }

    @Test
    public void isADozenPeopleWhoLogInWithTheirNames() {
        assertThat(store.users().all())
                .hasSizeBetween(12, 14)
                .allSatisfy(user -> assertThat(store.users().authenticate(user.name(), user.name()))
                        .isEqualTo(user.active() ? Optional.of(user) : Optional.empty()));
        assertThat(store.users().all().stream().filter(user -> !user.active()))
                .extracting(UserRow::name)
                .containsExactly("walter");
    }

    @Test
    public void answersScriptsWithAWellKnownToken() {
        assertThat(store.tokens().owner("token-of-maya")).contains(user("maya"));
    }

    @Test
    public void hasAtLeastSeventyIssues() {
        assertThat(issues()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(issues().stream().filter(IssueRow::isResolved)).hasSizeGreaterThan(8);
        assertThat(issues().stream().filter(IssueRow::flagged)).isNotEmpty();
        assertThat(issues().stream().filter(issue -> issue.parentId() != null)).isNotEmpty();
        assertThat(issues().stream().filter(issue -> issue.securityLevelId() != null))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    public void givesEveryScrumBoardClosedSprintsAnActiveOneAndTwoToPlan() {
        List<BoardRow> boards = boards();

        assertThat(boards)
                .extracting(BoardRow::name)
                .containsExactly("Operations board", "Payments board", "Web shop board");
        assertThat(store.sprints().ofBoard(boards.get(0).id())).isEmpty();
        for (BoardRow board : boards.subList(1, 3)) {
            List<SprintRow> sprints = store.sprints().ofBoard(board.id());
            assertThat(sprints.stream().filter(sprint -> sprint.state() == State.CLOSED))
                    .hasSizeGreaterThan(2);
            assertThat(sprints.stream().filter(sprint -> sprint.state() == State.ACTIVE))
                    .singleElement()
                    .satisfies(sprint -> {
                        assertThat(sprint.start()).isBefore(NOW);
                        assertThat(sprint.end()).isAfter(NOW);
                    });
            assertThat(sprints.stream().filter(sprint -> sprint.state() == State.FUTURE))
                    .hasSize(2);
        }
    }

    @Test
    public void keepsAnIssueOutOfTwoOpenSprintsAndOpenWorkOutOfClosedOnesAlone() {
        for (IssueRow issue : issues()) {
            List<SprintRow> sprints =
                    store.sprints().ofIssues(List.of(issue.id())).getOrDefault(issue.id(), List.of());
            assertThat(sprints.stream().filter(sprint -> sprint.state() != State.CLOSED))
                    .as(issue.key())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    public void datesNothingIntoTheFuture() {
        assertThat(issues()).allSatisfy(issue -> {
            assertThat(issue.created()).isBefore(NOW);
            assertThat(issue.updated()).isBetween(issue.created(), NOW);
            if (issue.resolved() != null) {
                assertThat(issue.resolved()).isBetween(issue.created(), NOW);
            }
        });
    }

    @Test
    public void chainsBlockers() {
        Set<Long> blocked = new HashSet<>();
        Set<Long> blocking = new HashSet<>();
        long blocks = test.linkType(Catalogue.BLOCKS).id();
        for (IssueRow issue : issues()) {
            for (LinkRow link : store.links().outward(issue.id())) {
                if (link.typeId() == blocks) {
                    blocking.add(link.sourceId());
                    blocked.add(link.destinationId());
                }
            }
        }

        assertThat(blocked).hasSizeGreaterThan(2).containsAnyElementsOf(blocking);
    }

    @Test
    public void showsRestrictedIssuesToTheSecurityTeamAlone() {
        IssueRow restricted = store.issues().byKey("PAY-29").orElseThrow();

        assertThat(store.permissions().sees(user("maya").id(), restricted)).isTrue();
        assertThat(store.permissions().sees(user("priya").id(), restricted)).isFalse();
        assertThat(store.permissions().sees(user("admin").id(), restricted)).isFalse();
    }

    @Test
    public void letsDevelopersWorkLeadsAdministerAndStakeholdersLook() {
        assertThat(may("li", ProjectPermission.EDIT_ISSUES, "PAY")).isTrue();
        assertThat(may("li", ProjectPermission.SCHEDULE_ISSUES, "PAY")).isTrue();
        assertThat(may("li", ProjectPermission.ADMINISTER_PROJECTS, "PAY")).isFalse();
        assertThat(may("maya", ProjectPermission.ADMINISTER_PROJECTS, "PAY")).isTrue();
        assertThat(may("maya", ProjectPermission.MANAGE_SPRINTS_PERMISSION, "PAY"))
                .isTrue();
        assertThat(may("sofia", ProjectPermission.BROWSE_PROJECTS, "PAY")).isTrue();
        assertThat(may("sofia", ProjectPermission.EDIT_ISSUES, "PAY")).isFalse();
        assertThat(may("gus", ProjectPermission.BROWSE_PROJECTS, "SHOP")).isTrue();
        assertThat(may("gus", ProjectPermission.BROWSE_PROJECTS, "PAY")).isFalse();
        assertThat(may("walter", ProjectPermission.BROWSE_PROJECTS, "PAY")).isFalse();
    }

    @Test
    public void showsABoardToWhoeverSeesItsProject() {
        assertThat(store.boards().allVisible(user("gus").id()))
                .extracting(BoardRow::name)
                .containsExactly("Web shop board");
        assertThat(store.boards().allVisible(user("sofia").id())).hasSize(2);
    }

    @Test
    public void hasDebtOfEveryKindAmongWhatIsTagged() {
        Set<Object> kinds = new TreeSet<>();
        int tagged = 0;
        for (SampleIssue issue : SampleFiles.issues()) {
            if (issue.debt() != null) {
                tagged++;
                kinds.add(issue.debt().get("kind"));
            }
        }

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(KINDS);
        assertThat(tagged).isGreaterThanOrEqualTo(25);
    }

    @Test
    public void spendsNobodysDotsTwice() {
        for (TeamFile.Board board : SampleFiles.team().boards()) {
            board.dots()
                    .forEach((voter, marks) -> assertThat(marks.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .as(voter)
                            .isLessThanOrEqualTo(5));
        }
    }

    private List<IssueRow> issues() {
        return store.projects().all().stream()
                .flatMap(project -> store.issues().idsOfProject(project.id()).stream())
                .map(id -> store.issues().byId(id).orElseThrow())
                .toList();
    }

    private List<BoardRow> boards() {
        return store.projects().all().stream()
                .flatMap(project -> store.boards().ofProject(project.id()).stream())
                .toList();
    }

    private boolean may(String person, ProjectPermission permission, String projectKey) {
        ProjectRow project = store.projects().byKey(projectKey).orElseThrow();
        return store.permissions().has(user(person).id(), permission, project.id());
    }

    private UserRow user(String name) {
        return store.users().byName(name).orElseThrow();
    }
}
