package org.ballast.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.store.Filters.Share;
import org.junit.Test;

public class PermissionsTest extends OnEveryDatabase {
    private final Permissions permissions = store.permissions();

    public PermissionsTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void letsOnlyTheGrantedGroupIn() {
        UserRow ana = test.person("ana");
        UserRow ben = test.person("ben");
        ProjectRow pay = test.closedProject("PAY");
        store.groups().add(ana.id(), "PAY");
        IssueRow issue = test.issue(pay, "Work");

        assertThat(permissions.sees(ana.id(), issue)).isTrue();
        assertThat(permissions.sees(ben.id(), issue)).isFalse();
        assertThat(permissions.sees(null, issue)).isFalse();
        assertThat(permissions.visibleProjects(ana.id())).containsExactly(pay);
        assertThat(permissions.visibleProjects(ben.id())).isEmpty();
        assertThat(permissions.has(ana.id(), "NO_SUCH_PERMISSION", pay.id())).isFalse();
    }

    @Test
    public void hidesAnIssueFromPeopleOutsideItsSecurityLevel() {
        UserRow ana = test.person("ana");
        UserRow ben = test.person("ben");
        ProjectRow pay = test.openProject("PAY");
        SecurityLevelRow level = permissions.createLevel(pay.id(), "Security team", "");
        store.groups().create("security");
        permissions.addToLevel(level.id(), "security");
        store.groups().add(ana.id(), "security");
        IssueRow issue = test.issue(pay, new IssueFields().summary("Leak").securityLevel(level.id()));

        assertThat(permissions.sees(ana.id(), issue)).isTrue();
        assertThat(permissions.sees(ben.id(), issue)).isFalse();
        assertThat(permissions.has(ben.id(), ProjectPermission.EDIT_ISSUES, issue))
                .isFalse();
    }

    @Test
    public void takesEveryRightFromAnInactivePerson() {
        UserRow ana = test.person("ana");
        store.groups().add(ana.id(), Groups.ADMINISTRATORS);
        IssueRow issue = test.issue(test.openProject("PAY"), "Work");

        store.users().setActive(ana.id(), false);

        assertThat(permissions.sees(ana.id(), issue)).isFalse();
        assertThat(permissions.hasGlobal(ana.id(), Permissions.ADMINISTER)).isFalse();
        assertThat(store.users().authenticate("ana", "ana")).isEmpty();
    }

    @Test
    public void seesAtOnceWhatTheRequestItselfChanges() {
        UserRow ana = test.person("ana");
        ProjectRow pay = test.closedProject("PAY");
        IssueRow issue = test.issue(pay, "Work");
        store.memory().begin();
        assertThat(permissions.sees(ana.id(), issue)).isFalse();
        store.groups().add(ana.id(), "PAY");
        assertThat(permissions.sees(ana.id(), issue)).isTrue();
        store.users().setActive(ana.id(), false);
        assertThat(permissions.sees(ana.id(), issue)).isFalse();
        store.memory().end();
    }

    @Test
    public void givesAnyoneWhatIsGrantedToAnyone() {
        ProjectRow pay = test.openProject("PAY");
        permissions.grant(pay.id(), ProjectPermission.BROWSE_PROJECTS, Permissions.ANYONE);

        assertThat(permissions.sees(null, test.issue(pay, "Work"))).isTrue();
    }

    @Test
    public void showsABoardToThoseWhoSeeItsFilter() {
        UserRow ana = test.person("ana");
        UserRow ben = test.person("ben");
        ProjectRow pay = test.closedProject("PAY");
        store.groups().add(ana.id(), "PAY");
        BoardRow board = test.board(pay);
        long mine =
                store.filters().create("Mine", "", ben.id(), Share.PRIVATE, "").id();

        assertThat(store.boards().allVisible(ana.id())).containsExactly(board);
        assertThat(store.boards().allVisible(ben.id())).isEmpty();
        assertThat(store.filters().visible(ana.id(), mine)).isEmpty();
        assertThat(store.filters().visible(ben.id(), mine)).isPresent();
    }
}
