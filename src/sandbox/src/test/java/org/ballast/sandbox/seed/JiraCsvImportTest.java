package org.ballast.sandbox.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.ballast.sandbox.seed.ImportReport.Problem;
import org.ballast.sandbox.seed.JiraCsvImport.CsvFile;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.Comments.CommentRow;
import org.ballast.sandbox.store.ComponentRow;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.IssueLinks.LinkRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.SprintRow.State;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.TestStore;
import org.ballast.sandbox.store.UserRow;
import org.junit.Test;

public class JiraCsvImportTest {

    private final TestStore test = TestStore.onH2();
    private final Store store = test.store();

    @Test
    public void keepsKeysAndFields() {
        imported("""
                Issue key,Issue Type,Status,Priority,Resolution,Assignee,Reporter,Created,Resolved,Due Date,Summary,Description,Custom field (Story Points)
                ABC-7,Bug,Closed,High,Fixed,Ann Lee,ben,12/Mar/25 3:14 PM,13/Mar/25 9:05 AM,2025-04-01,It breaks,"One, ""two""
                three",2.5
                """);

        IssueRow issue = issue("ABC-7");
        assertThat(issue.summary()).isEqualTo("It breaks");
        assertThat(issue.description()).isEqualTo("One, \"two\"\nthree");
        assertThat(issue.storyPoints()).isEqualTo(2.5);
        assertThat(issue.created()).isEqualTo(Instant.parse("2025-03-12T15:14:00Z"));
        assertThat(issue.resolved()).isEqualTo(Instant.parse("2025-03-13T09:05:00Z"));
        assertThat(issue.due()).hasToString("2025-04-01");
        assertThat(store.catalogue().type(issue.typeId()).name()).isEqualTo("Bug");
        assertThat(store.users().byName("ann.lee")).map(UserRow::displayName).contains("Ann Lee");
        assertThat(store.users().authenticate("ann.lee", "ann.lee")).isPresent();
    }

    @Test
    public void readsRepeatedColumns() {
        imported("""
                Issue key,Summary,Labels,Labels,Component/s,Component/s,Comment,Comment,Sprint,Sprint
                ABC-1,First,debt,slow,Core,Web,01/Feb/25 8:00 AM;ann;Look; a semicolon,just text,Old 1,Old 2
                """);

        long id = issue("ABC-1").id();
        assertThat(store.issues().labels(id)).containsExactly("debt", "slow");
        assertThat(store.issues().components(id)).extracting(ComponentRow::name).containsExactly("Core", "Web");
        assertThat(store.comments().of(id))
                .extracting(CommentRow::body)
                .containsExactlyInAnyOrder("Look; a semicolon", "just text");
        assertThat(store.sprints().ofIssues(List.of(id)).get(id))
                .extracting(SprintRow::name)
                .containsExactly("Old 1", "Old 2");
    }

    @Test
    public void linksAcrossFilesAndTiesSubtasksToTheirParents() {
        CsvFile first = file("a.csv", """
                Issue key,Issue id,Issue Type,Parent id,Summary,Inward issue link (Blocks),Outward issue link (Depends)
                ABC-1,501,Story,,Parent,XYZ-9,ABC-2
                ABC-2,502,Sub-task,501,Child,,
                """);
        CsvFile second = file("b.csv", "Issue key,Summary\nXYZ-9,Blocker\n");

        new JiraCsvImport(store).run(List.of(first, second));

        IssueRow parent = issue("ABC-1");
        assertThat(issue("ABC-2").parentId()).isEqualTo(parent.id());
        assertThat(store.links().inward(parent.id()))
                .singleElement()
                .extracting(LinkRow::sourceId)
                .isEqualTo(issue("XYZ-9").id());
        assertThat(store.links().outward(parent.id()))
                .singleElement()
                .extracting(link -> store.catalogue().linkType(link.typeId()).name())
                .isEqualTo("Depends");
    }

    @Test
    public void makesANewProjectReadyForPlanning() {
        imported("Issue key,Project name,Summary\nABC-1,Alphabet,First\n");

        ProjectRow project = store.projects().byKey("ABC").orElseThrow();
        assertThat(project.name()).isEqualTo("Alphabet");
        BoardRow board = store.boards().ofProject(project.id()).get(0);
        assertThat(store.sprints().ofBoard(board.id()))
                .extracting(SprintRow::state)
                .containsExactly(State.ACTIVE, State.FUTURE, State.FUTURE);
        UserRow anybody = store.users().create("any", "any", "Any", "any@example.org");
        store.groups().add(anybody.id(), Groups.USERS);
        assertThat(store.boards().sees(anybody.id(), board)).isTrue();
        assertThat(store.permissions().has(anybody.id(), ProjectPermission.EDIT_ISSUES, project.id()))
                .isTrue();
    }

    @Test
    public void changesIssuesInsteadOfDoublingThem() {
        String csv = """
                Issue key,Summary,Labels,Comment,Inward issue link (Blocks)
                ABC-1,First,debt,Said once,ABC-2
                ABC-2,Second,,,
                """;
        imported(csv);
        IssueRow before = issue("ABC-1");
        store.comments().add(null, before.id(), "Said here");

        ImportReport again = imported(csv.replace("First", "Renamed"));

        assertThat(again.created()).isZero();
        assertThat(again.updated()).isEqualTo(2);
        assertThat(store.issues().count()).isEqualTo(2);
        assertThat(issue("ABC-1").id()).isEqualTo(before.id());
        assertThat(issue("ABC-1").summary()).isEqualTo("Renamed");
        assertThat(store.comments().of(before.id()))
                .extracting(CommentRow::body)
                .containsExactlyInAnyOrder("Said once", "Said here");
        assertThat(store.links().inward(before.id())).hasSize(1);
        assertThat(store.boards().allVisible(admin())).hasSize(1);
    }

    @Test
    public void leavesAloneWhatTheFileSaysNothingAbout() {
        imported("Issue key,Summary,Priority,Labels,Description\nABC-1,First,High,debt,Long story\n");

        imported("Issue key,Summary,Priority\nABC-1,First,\n");

        IssueRow issue = issue("ABC-1");
        assertThat(issue.description()).isEqualTo("Long story");
        assertThat(store.issues().labels(issue.id())).containsExactly("debt");
        assertThat(store.catalogue().priority(issue.priorityId()).name()).isEqualTo("High");
    }

    @Test
    public void givesUsualValuesWhereTheFileHasNone() {
        imported("Issue key,Issue Type,Status,Priority,Summary\nABC-1,,,,First\n");

        IssueRow issue = issue("ABC-1");
        assertThat(store.catalogue().type(issue.typeId()).name()).isEqualTo(Catalogue.TASK);
        assertThat(store.catalogue().status(issue.statusId()).name()).isEqualTo(Catalogue.TO_DO);
        assertThat(store.catalogue().priority(issue.priorityId()).name()).isEqualTo(Catalogue.MEDIUM);
        assertThat(issue.isResolved()).isFalse();
    }

    @Test
    public void givesKeysWhereTheFileHasNoneAndKnowsTheIssuesAgain() {
        CsvFile file = file("team tasks 2.csv", "Summary\nOne\nTwo\nTwo\n");

        new JiraCsvImport(store).run(List.of(file));
        new JiraCsvImport(store).run(List.of(file));

        assertThat(store.issues().count()).isEqualTo(3);
        assertThat(issue("TEAMTASKS-1").summary()).isEqualTo("One");
        assertThat(issue("TEAMTASKS-3").summary()).isEqualTo("Two");
    }

    @Test
    public void readsSemicolonsTabsMarksAndOtherEncodings() {
        imported("\uFEFFIssue key;Summary\nABC-1;Über, alles\n");
        imported("Issue key\tSummary\r\nABC-2\tTabs\r\n");
        run("w.csv", "Issue key,Summary\nABC-3,Größe\n".getBytes(Charset.forName("windows-1252")));
        run("u.csv", "\uFEFFIssue key,Summary\nABC-4,\u05d0 😀\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(issue("ABC-1").summary()).isEqualTo("Über, alles");
        assertThat(issue("ABC-2").summary()).isEqualTo("Tabs");
        assertThat(issue("ABC-3").summary()).isEqualTo("Größe");
        assertThat(issue("ABC-4").summary()).isEqualTo("\u05d0 😀");
    }

    @Test
    public void leavesBadRowsOutByLineAndTakesTheOthers() {
        ImportReport report = imported("""
                Issue key,Summary,Labels
                ABC-1,"Two
                lines",
                ABC two,No key,
                ABC-3,,

                ABC-4,Too,many,cells
                ABC-5,Good,
                """);

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.problems())
                .filteredOn(Problem::rowLost)
                .extracting(Problem::line)
                .containsExactly(4L, 5L, 7L);
        assertThat(issue("ABC-1").summary()).isEqualTo("Two lines");
        assertThat(store.issues().byKey("ABC-5")).isPresent();
    }

    @Test
    public void reportsWhatItCanNotTakeAsItIs() {
        ImportReport report = imported("""
                Issue key,Summary,Created,Story Points,Outward issue link (Blocks),Votes,Custom field (Colour)
                ABC-1,%s,yesterday,many,NOPE-1,3,red
                """.formatted("long ".repeat(60)));

        assertThat(report.lost()).isZero();
        assertThat(report.problems())
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(2));
        assertThat(report.unusedColumns()).containsExactly("Votes", "Custom field (Colour)");
        assertThat(issue("ABC-1").description()).startsWith("long long");
        assertThat(report.text()).contains("1 issues created", "line 2: Created \"yesterday\"", "Votes");
    }

    @Test
    public void showsAnImportedSecurityLevelToAdministratorsAlone() {
        imported("Issue key,Summary,Security Level\nABC-1,Secret,Core team\n");

        assertThat(store.permissions().sees(admin(), issue("ABC-1"))).isTrue();
        assertThat(store.permissions().sees(test.person("ann").id(), issue("ABC-1")))
                .isFalse();
    }

    @Test
    public void takesAnUnknownStatusForDoneWhenTheIssueIsResolved() {
        imported("""
                Issue key,Summary,Status,Resolution
                ABC-1,One,Shipped,Fixed
                ABC-2,Two,Waiting for legal,Unresolved
                ABC-3,Three,Closed,
                """);

        assertThat(issue("ABC-1").isResolved()).isTrue();
        assertThat(issue("ABC-2").isResolved()).isFalse();
        assertThat(issue("ABC-3").isResolved()).isTrue();
    }

    @Test
    public void refusesWhatIsNoExportAndImportsNothingOfTheOtherFilesThen() {
        CsvFile good = file("good.csv", "Issue key,Summary\nABC-1,First\n");

        for (CsvFile bad : List.of(
                new CsvFile("sheet.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0}),
                file("empty.csv", " \n"),
                file("other.csv", "Name,Price\nTea,3\n"),
                file("open.csv", "Issue key,Summary\nABC-1,\"never ends\nABC-2,x\n"))) {
            assertThatThrownBy(() -> new JiraCsvImport(store).run(List.of(good, bad)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(bad.name());
        }
        assertThat(store.issues().count()).isZero();
    }

    private ImportReport imported(String csv) {
        return run("issues.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private ImportReport run(String name, byte[] content) {
        return new JiraCsvImport(store).run(List.of(new CsvFile(name, content))).get(0);
    }

    private static CsvFile file(String name, String csv) {
        return new CsvFile(name, csv.getBytes(StandardCharsets.UTF_8));
    }

    private IssueRow issue(String key) {
        return store.issues().byKey(key).orElseThrow();
    }

    private long admin() {
        UserRow admin = store.users().byName("admin").orElseGet(() -> test.person("admin"));
        store.groups().add(admin.id(), Groups.ADMINISTRATORS);
        return admin.id();
    }
}
