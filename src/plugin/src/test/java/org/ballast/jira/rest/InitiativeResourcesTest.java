package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.jira.rest.RestCalls.answer;
import static org.ballast.jira.rest.RestCalls.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;
import org.ballast.jira.rest.RestCalls.Answer;
import org.junit.Before;
import org.junit.Test;

/** The resources of initiatives read their input, call their use case, and answer as the OpenAPI file says. */
public class InitiativeResourcesTest {
    private static final String ALL = "/boards/{board}/initiatives";
    private static final String ONE = ALL + "/{initiative}";
    private static final String SLICE = ONE + "/slices/{issue}";
    private static final String PLAN = "'title':'Ledger <b>','largestSlice':3,'severalOpen':false,"
            + "'rfc':{'link':'https://wiki.example.com/1','state':'feedback','feedbackUntil':'2026-12-24',"
            + "'reviewers':[{'name':'ann archer','answered':true}],'gates':false},"
            + "'allocation':{'people':2,'sprints':3,'from':'2026-11-30'},"
            + "'alternation':{'kind':'share','productSprints':1,'sharePercent':30}}";

    private final RestCalls calls = new RestCalls();
    private InitiativesResource initiatives;
    private InitiativeResource initiative;
    private SliceResource slices;
    private WinResource wins;

    @Before
    public void aTeamWithThreeIssues() {
        UserId ann = new UserId("10001");
        calls.useCases.tracker.addPerson(ann, new Person(Optional.of("Ann Archer"), false));
        calls.useCases.tracker.addProject("PAY", new ProjectId(1001));
        calls.useCases.tracker.makeAdministrator(ann, new ProjectId(1001));
        for (long issue = 1; issue <= 3; issue++) {
            calls.useCases.tracker.with(anIssue(issue).build(), 101);
        }
        calls.board()
                .setPolicy(
                        "1",
                        body("{'name':'Payments','filterId':101,'projectKey':'PAY','policy':{'teamSize':4,"
                                + "'sprintWeeks':1,'tasksMin':1,'tasksMax':2,'largestTask':1,'quota':'per-team',"
                                + "'dotBudget':5,'dotsPerItem':3}}"));
        initiatives = new InitiativesResource(calls.useCases.initiative(), calls.edge());
        initiative = new InitiativeResource(calls.useCases.initiative(), calls.edge());
        slices = new SliceResource(calls.useCases.initiative(), calls.edge());
        wins = new WinResource(calls.useCases.initiative(), calls.edge());
    }

    @Test
    public void startsChangesAndListsAnInitiative() {
        Answer started = start();

        assertThat(started.status()).isEqualTo(200);
        assertThat(started.body().path("rfc").path("answered").asInt()).isEqualTo(1);
        assertThat(started.body().path("allocation").path("until").asText()).isEqualTo("2026-12-21");
        assertThat(answer("get " + ONE, initiative.view("1", "1"))).isEqualTo(started);
        assertThat(answer("put " + ONE, initiative.change("1", "1", body("{'revision':1,'title':'Other'}")))
                        .body()
                        .path("rfc")
                        .isNull())
                .isTrue();
        assertThat(answer("put " + ONE, initiative.change("1", "1", body("{'revision':1,'title':'Other'}")))
                        .code())
                .isEqualTo("ballast.initiative.changed-meanwhile");
        JsonNode list = answer("get " + ALL, initiatives.list("1")).body();
        assertThat(list.path("initiatives")).hasSize(1);
        assertThat(list.path("sprintCapacity").asInt()).isEqualTo(20);
    }

    @Test
    public void everyOperationOnSlicesAndPausesAnswers() {
        start();
        Answer sliced = slice("PAY-2", "{'effort':2.5}");
        assertThat(sliced.body().path("slices").path(0).path("effort").asDouble())
                .isEqualTo(2.5);
        slice("PAY-3", "{'effort':1,'dependsOn':['PAY-2']}");
        assertThat(slice("PAY-2", "{'effort':1,'dependsOn':['PAY-3']}")
                        .body()
                        .path("message")
                        .asText())
                .contains("PAY-2 → PAY-3 → PAY-2");
        assertThat(answer("put " + SLICE + "/place", slices.move("1", "1", "PAY-3", body("{'before':'PAY-2'}")))
                        .body()
                        .path("slices")
                        .path(0)
                        .path("issue")
                        .path("issueKey")
                        .asText())
                .isEqualTo("PAY-3");
        assertThat(answer("put " + SLICE + "/state", slices.setState("1", "1", "2", body("{'state':'open'}")))
                        .status())
                .isEqualTo(200);
        assertThat(answer(
                                "put " + SLICE + "/safe-stop",
                                slices.setSafeStop("1", "1", "2", body("{'merged':true,'release':'flagged-off'}")))
                        .body()
                        .path("slices")
                        .path(1)
                        .path("safeStop")
                        .path("release")
                        .asText())
                .isEqualTo("flagged-off");
        assertThat(answer("delete " + SLICE, slices.remove("1", "1", "PAY-2")).code())
                .isEqualTo("ballast.initiative.slice-started");
        assertThat(answer("delete " + SLICE, slices.remove("1", "1", "PAY-3")).status())
                .isEqualTo(200);
        assertThat(answer("post " + ONE + "/pause", initiative.pause("1", "1", body("{'reason':'people'}")))
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("paused");
        assertThat(answer(
                                "put " + ONE + "/parking-note",
                                initiative.writeParkingNote("1", "1", body("{'where':'here','nextStep':'there'}")))
                        .body()
                        .path("parkingNote")
                        .path("nextStep")
                        .asText())
                .isEqualTo("there");
        assertThat(answer("post " + ONE + "/resume", initiative.resume("1", "1", body("{}")))
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("running");
        JsonNode log =
                answer("get " + ONE + "/log", initiative.log("1", "1")).body().path("lines");
        assertThat(log).hasSize(10);
        assertThat(log.path(0).path("action").asText()).isEqualTo("resumed");
    }

    @Test
    public void winsAndTheClosingRecordAreKept() {
        start();
        Answer won = answer(
                "post " + ONE + "/wins",
                wins.add("1", "1", body("{'kind':'bug-found','text':'wrong fee','day':'2026-11-30','number':3.50}")));
        assertThat(won.body().path("wins").path(0).path("number").asDouble()).isEqualTo(3.5);
        assertThat(answer("delete " + ONE + "/wins/{win}", wins.remove("1", "1", "x"))
                        .status())
                .isEqualTo(200);
        assertThat(answer("delete " + ONE + "/wins/{win}", wins.remove("1", "1", "1"))
                        .body()
                        .path("wins"))
                .isEmpty();
        assertThat(answer("post " + ONE + "/wins", wins.add("1", "1", body("{'text':'x','day':'30.11.2026'}")))
                        .code())
                .isEqualTo("ballast.shared.not-a-day");
        Answer closed = answer(
                "post " + ONE + "/close",
                initiative.close(
                        "1",
                        "1",
                        body("{'finished':true,'before':'slow','after':'fast',"
                                + "'metrics':[{'name':'build','before':12,'after':3,'unit':'min'}]}")));
        assertThat(closed.body()
                        .path("closing")
                        .path("metrics")
                        .path(0)
                        .path("after")
                        .asInt())
                .isEqualTo(3);
        assertThat(answer("post " + ONE + "/pause", initiative.pause("1", "1", body("{'reason':'bug'}")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    public void whatIsHiddenOrUnheardOfIsUnknown() {
        start();
        calls.useCases.tracker.hide(new IssueId(1), new UserId("10002"));
        calls.login("10002");
        assertThat(answer("get " + ONE, initiative.view("1", "1")).status()).isEqualTo(404);
        assertThat(answer("get " + ONE, initiative.view("1", "-1")).code()).isEqualTo("ballast.initiative.unknown");
        assertThat(answer("get " + ALL, initiatives.list("1")).body().path("initiatives"))
                .isEmpty();
        assertThat(answer("get " + ALL, initiatives.list("9")).status()).isEqualTo(404);
        assertThat(answer("post " + ALL, initiatives.start("1", body("{'issue':'PAY-2','title':'x'}")))
                        .status())
                .isEqualTo(403);
        calls.logout();
        assertThat(answer("get " + ALL, initiatives.list("1")).status()).isEqualTo(401);
    }

    private Answer start() {
        return answer("post " + ALL, initiatives.start("1", body("{'issue':'PAY-1'," + PLAN)));
    }

    private Answer slice(String issue, String json) {
        return answer("put " + SLICE, slices.set("1", "1", issue, body(json)));
    }
}
