package org.ballast.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.store.IssueChange.Kind;
import org.junit.Test;

public class IssueChangesTest extends OnEveryDatabase {

    public IssueChangesTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void numbersIssuesPerProjectAndFillsInTheUsualValues() {
        UserRow ana = test.person("ana");
        ProjectRow pay = test.openProject("PAY");
        test.issue(pay, "First");

        IssueRow issue = store.changes().create(ana.id(), pay.id(), new IssueFields().summary("  Second \t"));

        assertThat(issue.key()).isEqualTo("PAY-2");
        assertThat(issue.summary()).isEqualTo("Second");
        assertThat(issue.reporterId()).isEqualTo(ana.id());
        assertThat(issue.created()).isEqualTo(SettableClock.START);
        assertThat(store.catalogue().status(issue.statusId()).name()).isEqualTo("To Do");
        assertThat(store.catalogue().priority(issue.priorityId()).name()).isEqualTo("Medium");
        assertThat(store.catalogue().type(issue.typeId()).name()).isEqualTo("Task");
        assertThat(test.heard()).last().isEqualTo(new IssueChange(Kind.CREATED, issue, ana.id()));
    }

    @Test
    public void keepsMarkupEmojiAndLongTextsAsTheyAre() {
        String text = "<b>\"quoted\"</b> 😀 مرحبا\n".repeat(2000);

        IssueRow issue = test.issue(
                test.openProject("PAY"),
                new IssueFields().summary("<script>'x'</script> 😀").description(text));

        assertThat(issue.summary()).isEqualTo("<script>'x'</script> 😀");
        assertThat(issue.description()).isEqualTo(text);
    }

    @Test
    public void refusesSummariesThatAreEmptyTooLongOrOfSeveralLines() {
        for (String bad : List.of("  ", "x".repeat(256), "a\nb")) {
            assertThatThrownBy(() -> new IssueFields().summary(bad)).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    public void setsAndClearsTheResolutionWithTheStatus() {
        IssueRow issue = test.issue(test.openProject("PAY"), "Work");
        test.clock().advance(Duration.ofHours(1));

        IssueRow done = store.changes().transition(null, issue.id(), test.status("Done"), null);
        IssueRow reopened = store.changes().transition(null, issue.id(), test.status("In Progress"), null);

        assertThat(done.isResolved()).isTrue();
        assertThat(done.resolved()).isEqualTo(test.clock().instant());
        assertThat(reopened.isResolved()).isFalse();
        assertThat(reopened.resolved()).isNull();
        assertThat(test.heard())
                .extracting(IssueChange::kind)
                .containsExactly(Kind.CREATED, Kind.RESOLVED, Kind.REOPENED);
    }

    @Test
    public void findsAMovedIssueByItsFormerKeys() {
        ProjectRow pay = test.openProject("PAY");
        ProjectRow shop = test.openProject("SHOP");
        long ledger = store.projects().componentOrNew(pay.id(), "Ledger").id();
        long shopLedger = store.projects().componentOrNew(shop.id(), "ledger").id();
        IssueRow issue = test.issue(pay, new IssueFields().summary("Work").components(List.of(ledger)));
        IssueRow part = test.issue(pay, new IssueFields().summary("Part").parent(issue.id()));

        IssueRow moved = store.changes().move(null, issue.id(), shop.id());

        assertThat(moved.id()).isEqualTo(issue.id());
        assertThat(moved.key()).isEqualTo("SHOP-1");
        assertThat(store.issues().byKey("pay-1")).contains(moved);
        assertThat(store.issues().byCurrentKey("PAY-1")).isEmpty();
        assertThat(store.issues().byId(part.id()).orElseThrow().key()).isEqualTo("SHOP-2");
        assertThat(store.issues().components(issue.id()))
                .extracting(ComponentRow::id)
                .containsExactly(shopLedger);
        assertThat(test.heard()).extracting(IssueChange::kind).endsWith(Kind.MOVED, Kind.MOVED);
    }

    @Test
    public void findsIssuesOfAReKeyedProjectByTheFormerKey() {
        ProjectRow pay = test.openProject("PAY");
        IssueRow issue = test.issue(pay, "Work");

        store.projects().changeKey(pay.id(), "CASH");

        assertThat(store.issues().byKey("PAY-1").orElseThrow().key()).isEqualTo("CASH-1");
        assertThat(store.issues().byCurrentKey("CASH-1").orElseThrow().id()).isEqualTo(issue.id());
        assertThatThrownBy(() -> test.openProject("PAY")).isInstanceOf(RefusedException.class);
    }

    @Test
    public void deletesAnIssueWithEverythingThatHangsOnIt() {
        ProjectRow pay = test.openProject("PAY");
        IssueRow issue = test.issue(pay, new IssueFields().summary("Work").labels(List.of("debt")));
        IssueRow other = test.issue(pay, "Other");
        test.issue(pay, new IssueFields().summary("Part").parent(issue.id()));
        store.links().link(issue.id(), other.id(), test.linkType("Blocks"));
        store.comments().add(null, issue.id(), "Hm.");
        store.properties().put(EntityProperties.ISSUE, issue.id(), "some.key", "{}");
        SprintRow sprint = store.sprints().create(test.board(pay).id(), "Sprint 1");
        store.sprints().add(null, sprint.id(), List.of(issue.id()));

        store.changes().delete(null, issue.id());
        store.changes().delete(null, issue.id());

        assertThat(store.issues().count()).isEqualTo(1);
        assertThat(store.links().inward(other.id())).isEmpty();
        assertThat(store.properties().entitiesWith(EntityProperties.ISSUE, "some.key"))
                .isEmpty();
        assertThat(test.heard()).last().extracting(IssueChange::kind).isEqualTo(Kind.DELETED);
    }

    @Test
    public void refusesToChangeAnArchivedIssue() {
        IssueRow issue = test.issue(test.openProject("PAY"), "Work");
        store.changes().archive(null, issue.id());

        assertThatThrownBy(() -> store.changes().edit(null, issue.id(), new IssueFields().flagged(true)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("archived");
        assertThat(store.changes().restore(null, issue.id()).archived()).isFalse();
    }

    @Test
    public void replacesLabelsAndBumpsTheTimeOfTheLastChange() {
        IssueRow issue = test.issue(
                test.openProject("PAY"), new IssueFields().summary("Work").labels(List.of("b", "a", "a")));
        test.clock().advance(Duration.ofMinutes(5));

        IssueRow edited = store.changes().edit(null, issue.id(), new IssueFields().labels(List.of("c")));

        assertThat(store.issues().labels(issue.id())).containsExactly("c");
        assertThat(edited.updated()).isEqualTo(test.clock().instant());
        assertThatThrownBy(() -> new IssueFields().labels(List.of("two words"))).isInstanceOf(RefusedException.class);
    }
}
