package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** People who leave, get another name or are forgotten: what they did stays counted, and is shown as what it is. */
public class FormerUsersTest {

    @Rule
    public final FaultWorld world = new FaultWorld();

    private HttpProbe ana;
    private HttpProbe ben;
    private UserRow user;
    private IssueRow issue;

    @Before
    public void benTagsVotesAndDismisses() {
        ana = world.as("ana");
        user = world.newUser("ben");
        ben = world.as("ben");
        issue = world.newIssue("PAY", "first");
        world.tag(ben, issue);
        ok(world.vote(ben, issue, 2));
        ok(ben.put(board() + "/dismissals/" + issue.id(), "{\"reason\":\"later\",\"sprints\":2}"));
    }

    @Test
    public void aDeactivatedUserIsAFormerUserWhoseVotesStayCountedAndWhoCanDoNothingMore() {
        world.store().users().setActive(user.id(), false);

        assertThat(taggedBy().path("former").asBoolean()).isTrue();
        assertThat(debt().path("votes").asInt()).isEqualTo(2);
        assertThat(changedBy().path("former").asBoolean()).isTrue();
        assertThat(dismissedBy().path("former").asBoolean()).isTrue();
        assertThat(world.vote(ben, issue, 1).statusCode()).isIn(401, 404);
        assertThat(ben.get(REST + "issues/" + issue.key() + "/debt").statusCode())
                .isIn(401, 404);
        assertThat(debt().path("votes").asInt()).isEqualTo(2);

        world.store().users().setActive(user.id(), true);
        assertThat(taggedBy().path("former").asBoolean()).isFalse();
        assertThat(ok(world.as("ben").get(board() + "/ballot")).path("dotsUsed").asInt())
                .isEqualTo(2);
    }

    @Test
    public void aRenamedUserIsTheSamePersonWithTheSameDots() {
        world.store().users().rename(user.id(), "benjamin");
        world.store().users().setDisplayName(user.id(), "Benjamin <b>Brook</b>");

        assertThat(taggedBy().path("displayName").asText()).isEqualTo("Benjamin <b>Brook</b>");
        assertThat(taggedBy().path("former").asBoolean()).isFalse();
        assertThat(ok(ben.get(board() + "/ballot")).path("dotsUsed").asInt()).isEqualTo(2);
        assertThat(ok(world.vote(ben, issue, 3)).path("votes").asInt()).isEqualTo(3);
        assertThat(debt().path("voters").asInt()).isEqualTo(1);
    }

    @Test
    public void somebodyNewWithTheNameOfAFormerUserInheritsNothing() {
        world.store().users().rename(user.id(), "ben-old");
        world.store().users().setActive(user.id(), false);
        world.newUser("ben");
        HttpProbe other = world.as("ben");

        assertThat(ok(other.get(board() + "/ballot")).path("dotsUsed").asInt()).isZero();
        assertThat(ok(world.vote(other, issue, 1)).path("votes").asInt()).isEqualTo(3);
        assertThat(debt().path("voters").asInt()).isEqualTo(2);
    }

    @Test
    public void anAnonymisedUserIsAFormerUserAndNoNameIsLeft() {
        world.store().users().anonymize(user.id());

        assertThat(taggedBy().path("former").asBoolean()).isTrue();
        for (String path : List.of(
                "issues/" + issue.key() + "/debt",
                "issues/" + issue.key() + "/debt/history",
                "boards/" + world.board("PAY").id(),
                "boards/" + world.board("PAY").id() + "/suggestion")) {
            assertThat(ana.get(REST + path).body()).as(path).doesNotContain("Person ben");
        }
        assertThat(debt().path("votes").asInt()).isEqualTo(2);
    }

    @Test
    public void aDeletedUserIsAFormerUserWithoutName() {
        world.store().users().delete(user.id());

        assertThat(taggedBy().path("former").asBoolean()).isTrue();
        assertThat(taggedBy().path("displayName").isNull()).isTrue();
        assertThat(changedBy().path("displayName").isNull()).isTrue();
        assertThat(dismissedBy().path("displayName").isNull()).isTrue();
        assertThat(debt().path("votes").asInt()).isEqualTo(2);
        assertThat(world.vote(ben, issue, 1).statusCode()).isIn(401, 404);
        assertThat(world.repair(ana).path("state").asText()).isEqualTo("done");
        assertThat(debt().path("votes").asInt()).isEqualTo(2);
    }

    @Test
    public void whoReportedAnIssueCanNotBeDeletedAsInJira() {
        assertThat(ben.post(
                                "/rest/api/2/issue",
                                "{\"fields\":{\"project\":{\"key\":\"PAY\"},\"summary\":\"x\",\"issuetype\":{\"name\":\"Task\"}}}")
                        .statusCode())
                .isEqualTo(201);

        assertThatThrownBy(() -> world.store().users().delete(user.id())).isInstanceOf(RefusedException.class);
    }

    private String board() {
        return REST + "boards/" + world.board("PAY").id();
    }

    private JsonNode debt() {
        return ok(ana.get(REST + "issues/" + issue.key() + "/debt"));
    }

    private JsonNode taggedBy() {
        return debt().path("taggedBy");
    }

    private JsonNode changedBy() {
        return ok(ana.get(REST + "issues/" + issue.key() + "/debt/history")).at("/changes/0/by");
    }

    private JsonNode dismissedBy() {
        return ok(ana.get(board() + "/suggestion")).at("/dismissed/0/by");
    }
}
