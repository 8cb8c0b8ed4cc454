package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.keys;
import static org.ballast.sandbox.faults.FaultWorld.ok;
import static org.ballast.sandbox.faults.FaultWorld.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Issues that are deleted, moved, archived or get another key: nothing is lost that still exists, nothing else stays. */
public class GoneIssuesTest {

    private static final String TAGGED = "issue in techDebt() ORDER BY key ASC";

    @Rule
    public final FaultWorld world = new FaultWorld();

    private HttpProbe ana;
    private IssueRow first;
    private IssueRow second;

    @Before
    public void tagTwoIssues() {
        ana = world.as("ana");
        first = world.newIssue("PAY", "first");
        second = world.newIssue("PAY", "second");
        world.tag(ana, first);
        world.tag(ana, second);
    }

    @Test
    public void searchesGoOnAfterAWholeProjectWasDeletedAndTheRepairForgetsItsRows() {
        world.newProject("OLD", "Old");
        IssueRow gone = world.newIssue("OLD", "gone");
        IssueRow untagged = world.newIssue("OLD", "untagged again");
        world.tag(ana, gone);
        world.tag(ana, untagged);
        ok(ana.delete(REST + "issues/OLD-2/debt"));
        assertThat(keys(ok(search(ana, TAGGED)))).containsExactly("OLD-1", "PAY-1", "PAY-2");
        Instant before = Instant.now();

        assertThat(ana.delete("/rest/api/2/project/OLD").statusCode()).isEqualTo(204);

        assertThat(keys(ok(search(ana, TAGGED)))).containsExactly("PAY-1", "PAY-2");
        assertThat(keys(ok(search(ana, "issue in techTasksSuggested(\"Board of PAY\")"))))
                .containsExactlyInAnyOrder("PAY-1", "PAY-2");
        JsonNode repair = world.repairSince(ana, before);
        assertThat(repair.path("state").asText()).isEqualTo("done");
        assertThat(repair.path("total").asInt()).isEqualTo(2);
    }

    @Test
    public void aDeletedIssueIsGoneEverywhere() {
        world.vote(ana, first, 2);

        assertThat(ana.delete("/rest/api/2/issue/PAY-1").statusCode()).isEqualTo(204);

        assertThat(ana.get(REST + "issues/" + first.id() + "/debt").statusCode())
                .isEqualTo(404);
        assertThat(world.vote(ana, first, 1).statusCode()).isEqualTo(404);
        assertThat(keys(ok(search(ana, TAGGED)))).containsExactly("PAY-2");
        assertThat(ok(ana.get(REST + "boards/" + world.board("PAY").id() + "/ballot"))
                        .path("dotsUsed")
                        .asInt())
                .isZero();
    }

    @Test
    public void aMovedIssueKeepsItsTagVotesAndHistoryUnderItsNewKey() {
        world.newProject("SHOP", "Shop");
        ok(world.vote(ana, first, 2));

        world.store()
                .changes()
                .move(
                        null,
                        first.id(),
                        world.store().projects().byKey("SHOP").orElseThrow().id());

        for (String key : List.of("SHOP-1", "PAY-1", String.valueOf(first.id()))) {
            JsonNode debt = ok(ana.get(REST + "issues/" + key + "/debt"));
            assertThat(debt.path("issueKey").asText()).isEqualTo("SHOP-1");
            assertThat(debt.path("tagged").asBoolean()).isTrue();
            assertThat(debt.path("votes").asInt()).isEqualTo(2);
        }
        assertThat(ok(ana.get(REST + "issues/SHOP-1/debt/history")).path("changes"))
                .hasSize(1);
        HttpResponse<String> vote = world.vote(ana, first, 3);
        assertThat(vote.statusCode()).isEqualTo(409);
        assertThat(json(vote).path("code").asText()).isEqualTo("ballast.debt.not-on-board");
        assertThat(world.vote(ana, first, 0).statusCode()).isEqualTo(200);
    }

    @Test
    public void issuesOfAProjectThatGotAnotherKeyAreTheSameIssues() {
        ok(world.vote(ana, first, 1));

        world.store().projects().changeKey(first.projectId(), "MONEY");

        for (String key : List.of("MONEY-1", "PAY-1")) {
            JsonNode debt = ok(ana.get(REST + "issues/" + key + "/debt"));
            assertThat(debt.path("issueKey").asText()).isEqualTo("MONEY-1");
            assertThat(debt.path("votes").asInt()).isEqualTo(1);
            assertThat(debt.path("boards")).hasSize(1);
        }
        assertThat(keys(ok(search(ana, TAGGED)))).containsExactly("MONEY-1", "MONEY-2");
        JsonNode suggestion = ok(ana.get(REST + "boards/"
                + world.store().boards().ofProject(first.projectId()).get(0).id() + "/suggestion"));
        assertThat(suggestion.path("picks").toString())
                .contains("MONEY-1", "MONEY-2")
                .doesNotContain("PAY-");
    }

    @Test
    public void anArchivedIssueIsOfferedNowhereAndComesBackAsItWas() {
        ok(world.vote(ana, first, 2));

        world.store().changes().archive(null, first.id());

        assertThat(keys(ok(search(ana, TAGGED)))).containsExactly("PAY-2");
        String suggestion = ana.get(REST + "boards/" + world.board("PAY").id() + "/suggestion")
                .body();
        assertThat(suggestion).contains("PAY-2").doesNotContain("PAY-1");
        assertThat(ana.get(REST + "boards/" + world.board("PAY").id() + "/candidates")
                        .body())
                .doesNotContain("PAY-1");
        assertThat(world.vote(ana, first, 3).statusCode()).isIn(404, 409);
        HttpResponse<String> change =
                ana.put(REST + "issues/PAY-1/debt", "{\"kind\":\"test\",\"priority\":\"low\",\"estimate\":2}");
        assertThat(change.statusCode()).as(change.body()).isEqualTo(403);
        world.repair(ana);

        world.store().changes().restore(null, first.id());

        JsonNode debt = ok(ana.get(REST + "issues/PAY-1/debt"));
        assertThat(debt.path("tagged").asBoolean()).isTrue();
        assertThat(debt.path("kind").asText()).isEqualTo("code");
        assertThat(debt.path("votes").asInt()).isEqualTo(2);
        assertThat(keys(ok(search(ana, TAGGED)))).containsExactly("PAY-1", "PAY-2");
    }

    @Test
    public void saysThatJiraCanNotSearchWhileItsIndexIsBeingRebuilt() {
        world.jira().index().suspend();

        for (HttpResponse<String> answer : List.of(
                world.vote(ana, first, 1),
                ana.get(REST + "boards/" + world.board("PAY").id() + "/suggestion"),
                ana.get(REST + "boards/" + world.board("PAY").id() + "/candidates"),
                ana.get(REST + "issues/PAY-1/debt"))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(json(answer).path("code").asText()).isEqualTo("ballast.shared.tracker-unavailable");
            assertThat(json(answer).path("message").asText()).contains("can not search");
        }

        world.jira().index().resume();
        assertThat(world.vote(ana, first, 1).statusCode()).isEqualTo(200);
        assertThat(json(world.vote(ana, first, 1)).path("votes").asInt()).isEqualTo(1);
    }
}
