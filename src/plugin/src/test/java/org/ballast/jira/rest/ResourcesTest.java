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
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.jira.rest.RestCalls.Answer;
import org.junit.Before;
import org.junit.Test;

/** Each resource reads its input, calls its use case, and answers as the OpenAPI file says. */
public class ResourcesTest {

    private static final String DEBT = "/issues/{issue}/debt";
    private static final String BALLOT = "/boards/{board}/ballot/{issue}";
    private static final String DISMISSAL = "/boards/{board}/dismissals/{issue}";
    private static final String ABSENCE = "/boards/{board}/sprints/{sprint}/absence";
    private static final String POLICY = "{'teamSize':4,'sprintWeeks':1,'tasksMin':1,'tasksMax':2,'largestTask':1,"
            + "'quota':'per-team','dotBudget':5,'dotsPerItem':3}";
    private static final String TAG = "{'kind':'code','priority':'high','estimate':0.5,'area':'login','note':'why'}";

    private final RestCalls calls = new RestCalls();

    @Before
    public void aTeamWithTwoIssues() {
        UserId ann = new UserId("10001");
        calls.useCases.tracker.addPerson(ann, new Person(Optional.of("Ann <b>Archer</b>"), false));
        calls.useCases.tracker.addProject("PAY", new ProjectId(1001));
        calls.useCases.tracker.makeAdministrator(ann, new ProjectId(1001));
        calls.useCases.tracker.letPlan(ann, new ProjectId(1001));
        calls.useCases.tracker.with(anIssue(1).build(), 101);
        calls.useCases.tracker.with(anIssue(2).build(), 101);
        calls.useCases.tracker.schedule(new SprintId(11));
        assertThat(setPolicy("{'name':'Payments','filterId':101,'projectKey':'PAY','policy':" + POLICY + "}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void tagsShowsAndUntags() {
        Answer tagged = tag("PAY-1", TAG);

        assertThat(tagged.status()).isEqualTo(200);
        assertThat(tagged.body().path("estimate").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(tagged.body().path("taggedBy").path("displayName").asText()).isEqualTo("Ann <b>Archer</b>");
        assertThat(tagged.body().path("boards").path(0).path("canAdd").asBoolean())
                .isTrue();
        assertThat(answer("get " + DEBT, calls.debt().view("1"))).isEqualTo(tagged);
        assertThat(answer("delete " + DEBT, calls.debt().untag("PAY-1"))
                        .body()
                        .path("tagged")
                        .asBoolean())
                .isFalse();
        JsonNode changes = answer("get " + DEBT + "/history", calls.debt().history("PAY-1"))
                .body()
                .path("changes");
        assertThat(changes).hasSize(2);
        assertThat(changes.path(0).path("action").asText()).isEqualTo("untagged");
    }

    @Test
    public void answersEachKindOfRefusalWithItsStatus() {
        tag("PAY-1", TAG);
        calls.useCases.tracker.with(anIssue(3).readOnly().build(), 101);

        assertThat(tag("PAY-1", "{'kind':'none','priority':'high'}").status()).isEqualTo(400);
        assertThat(tag("PAY-3", TAG).status()).isEqualTo(403);
        assertThat(tag("PAY-9", TAG).status()).isEqualTo(404);
        assertThat(dots("1", "1", "{'dots':4}").status()).isEqualTo(409);
        assertThat(tag("PAY-1", "{'note':'" + "x".repeat(70_000) + "'}").status())
                .isEqualTo(413);
        calls.logout();
        Answer anonymous = tag("PAY-1", TAG);
        assertThat(anonymous.status()).isEqualTo(401);
        assertThat(anonymous.code()).isEqualTo("ballast.shared.not-logged-in");
    }

    @Test
    public void saysThatJiraCanNotSearchAtTheMoment() {
        tag("PAY-1", TAG);
        calls.useCases.tracker.stopSearching();

        Answer answer = dots("1", "1", "{'dots':1}");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("ballast.shared.tracker-unavailable");
        assertThat(answer.body().path("message").asText()).contains("can not search");
    }

    @Test
    public void namesEveryWrongField() {
        Answer answer = tag("PAY-1", "{'kind':1,'priority':'urgent','estimate':'2','colour':'red'}");

        assertThat(answer.code()).isEqualTo("ballast.shared.several-problems");
        assertThat(answer.body().path("problems").findValuesAsText("field"))
                .containsExactly("kind", "estimate", "colour");
    }

    @Test
    public void aHiddenIssueAnswersLikeOneThatDoesNotExist() {
        tag("PAY-1", TAG);
        calls.useCases.tracker.hide(new IssueId(1), new UserId("10002"));
        calls.login("10002");

        assertThat(tag("PAY-1", TAG)).isEqualTo(tag("PAY-404", TAG));
        assertThat(answer("get " + DEBT, calls.debt().view("PAY-1")))
                .isEqualTo(answer("get " + DEBT, calls.debt().view("PAY-404")));
        assertThat(dots("1", "1", "{'dots':1}")).isEqualTo(dots("1", "404", "{'dots':1}"));
        assertThat(dots("1", "1", "{'dots':1}").status()).isEqualTo(404);
    }

    @Test
    public void bulkTagIsADryRunUnlessItIsSaidOtherwise() {
        BulkTagResource resource = new BulkTagResource(calls.useCases.debt(), calls.edge());
        String request = "{'jql':'PAY','kind':'test','priority':'low'";

        Answer dry = answer("post /debt/bulk-tag", resource.bulkTag(body(request + "}")));
        assertThat(dry.body().path("dryRun").asBoolean()).isTrue();
        assertThat(dry.body().path("results").path(0).path("outcome").asText()).isEqualTo("would-tag");
        Answer real = answer("post /debt/bulk-tag", resource.bulkTag(body(request + ",'dryRun':false}")));
        assertThat(real.body().path("tagged").asInt()).isEqualTo(2);
        assertThat(answer("post /debt/bulk-tag", resource.bulkTag(body("{'kind':'test','priority':'low'}")))
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("jql");
    }

    @Test
    public void setsDotsAndShowsTheOwnPaper() {
        tag("PAY-1", TAG);

        Answer answer = dots("1", "1", "{'dots':2}");

        assertThat(answer.body().path("votes").asInt()).isEqualTo(2);
        assertThat(answer("get /boards/{board}/ballot", ballot().view("1")).body())
                .isEqualTo(answer.body().path("ballot"));
        assertThat(dots("1", "1", "{}").body().path("field").asText()).isEqualTo("dots");
        assertThat(dots("x", "1", "{'dots':1}").code()).isEqualTo("ballast.shared.board-unknown");
        assertThat(dots("1", "99999999999999999999", "{'dots':1}").code()).isEqualTo("ballast.shared.issue-unknown");
    }

    @Test
    public void showsAndSetsTheBoard() {
        Answer shown = answer("get /boards/{board}", calls.board().view("1", null, null));
        assertThat(shown.body().path("enabled").asBoolean()).isTrue();
        assertThat(shown.body()
                        .path("cost")
                        .path("perPerson")
                        .path("maxPercent")
                        .asInt())
                .isEqualTo(40);

        Answer other = answer("get /boards/{board}", calls.board().view("2", "PAY", null));
        assertThat(other.body().path("enabled").asBoolean()).isFalse();
        assertThat(other.body().path("canConfigure").asBoolean()).isTrue();
        Answer bound = answer("get /boards/{board}", calls.board().view("2", "PAY", "999"));
        assertThat(bound.body().path("configureRefusal").path("code").asText())
                .isEqualTo("ballast.planning.filter-without-project");
        assertThat(answer("get /boards/{board}", calls.board().view("2", "PAY", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(answer("get /boards/{board}", calls.board().view("0", null, null))
                        .status())
                .isEqualTo(404);
        assertThat(setPolicy("{'name':'P','filterId':'101','projectKey':'PAY','policy':{'teamSize':1.5,'x':1}}")
                        .body()
                        .path("problems")
                        .findValuesAsText("field"))
                .containsExactly("filterId", "policy.teamSize", "policy.x");
    }

    @Test
    public void showsWhatAPolicyCosts() {
        PolicyCostResource resource = new PolicyCostResource(calls.useCases.planning(), calls.edge());

        Answer cost = answer("post /policy-cost", resource.preview(body("{'policy':" + POLICY + "}")));

        assertThat(cost.body().path("capacityDays").asInt()).isEqualTo(20);
        assertThat(answer("post /policy-cost", resource.preview(body("{}")))
                        .body()
                        .path("problems"))
                .hasSize(8);
    }

    @Test
    public void listsCandidatesPageByPage() {
        tag("PAY-1", TAG);
        tag("PAY-2", "{'kind':'code','priority':'high'}");
        CandidatesResource resource = new CandidatesResource(calls.useCases.planning(), calls.edge());
        String operation = "get /boards/{board}/candidates";

        assertThat(answer(operation, resource.list("1", null, null, null))
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        Answer second = answer(operation, resource.list("1", "1", "1", null));
        assertThat(second.body()
                        .path("candidates")
                        .path(0)
                        .path("reason")
                        .path("message")
                        .asText())
                .isEqualTo("Nobody has estimated it yet.");
        assertThat(answer(operation, resource.list("1", "x", null, null))
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("start");
        assertThat(answer(operation, resource.list("1", null, "101", null))
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("limit");
        assertThat(answer(operation, resource.list("1", null, null, "1999-01-01"))
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("today");
        assertThat(answer(operation, resource.list("9", null, null, null)).status())
                .isEqualTo(404);
    }

    @Test
    public void suggestsASprintAndListsWhatWasDismissed() {
        tag("PAY-1", TAG);
        tag("PAY-2", TAG);
        SuggestionResource resource = new SuggestionResource(calls.useCases.planning(), calls.edge());
        String operation = "get /boards/{board}/suggestion";
        DismissalResource dismissals = new DismissalResource(calls.useCases.planning(), calls.edge());
        Answer dismissed =
                answer("put " + DISMISSAL, dismissals.dismiss("1", "2", body("{'reason':'later','sprints':1}")));
        assertThat(dismissed.body().path("sprints").asInt()).isEqualTo(1);

        Answer suggestion = answer(
                operation,
                resource.suggest("1", "11", "2099-01-01T00:00:00Z", null, null, false, null, new WhatIfParameters()));

        assertThat(suggestion.body().path("picks")).hasSize(1);
        assertThat(suggestion.body().path("dismissed").path(0).path("reason").asText())
                .isEqualTo("later");
        assertThat(answer("delete " + DISMISSAL, dismissals.restore("1", "2")).status())
                .isEqualTo(204);
        assertThat(answer(operation, resource.suggest("1", null, null, null, null, false, null, new WhatIfParameters()))
                        .body()
                        .path("picks"))
                .hasSize(2);
        assertThat(answer(operation, resource.suggest("1", "99", null, null, null, false, null, new WhatIfParameters()))
                        .code())
                .isEqualTo("ballast.planning.sprint-unknown");
        assertThat(answer(operation, resource.suggest("1", "-1", null, null, null, false, null, new WhatIfParameters()))
                        .code())
                .isEqualTo("ballast.planning.sprint-unknown");
        assertThat(answer(
                                operation,
                                resource.suggest(
                                        "1", "11", "tomorrow", null, null, false, null, new WhatIfParameters()))
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("sprintStart");
    }

    @Test
    public void keepsTheWeightsOfABoard() {
        WeightsResource resource = new WeightsResource(calls.useCases.planning(), calls.edge());
        String operation = "put /boards/{board}/weights";

        Answer kept =
                answer(operation, resource.setWeights("1", body("{'votes':10,'priority':20,'age':70,'revision':0}")));

        assertThat(kept.body().path("age").asInt()).isEqualTo(70);
        assertThat(answer(operation, resource.setWeights("1", body("{'votes':10,'priority':20,'revision':1}")))
                        .code())
                .isEqualTo("ballast.planning.weights-not-whole");
        assertThat(answer(operation, resource.setWeights("1", body("{'votes':'many'}")))
                        .status())
                .isEqualTo(400);
        assertThat(answer(operation, resource.setWeights("9", body("{'votes':10,'priority':20,'age':70,'revision':0}")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void tellsWhoChangesWeightsThatSomebodyChangedMeanwhileAndShowsTheLog() {
        WeightsResource resource = new WeightsResource(calls.useCases.planning(), calls.edge());
        String operation = "put /boards/{board}/weights";
        answer(operation, resource.setWeights("1", body("{'votes':10,'priority':20,'age':70,'revision':0}")));

        Answer late = answer(
                operation,
                resource.setWeights("1", body("{'votes':20,'priority':20,'age':60,'switchCost':50,'revision':0}")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("ballast.planning.weights-changed-meanwhile");
        assertThat(answer(operation, resource.setWeights("1", body("{'votes':20,'priority':20,'age':60}")))
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("revision");
        answer(
                operation,
                resource.setWeights("1", body("{'votes':20,'priority':20,'age':60,'switchCost':50,'revision':1}")));

        JsonNode changes = answer("get /boards/{board}/weights/log", resource.log("1", null))
                .body()
                .path("changes");
        assertThat(changes).hasSize(2);
        assertThat(changes.path(0).path("before").path("weights").path("age").asInt())
                .isEqualTo(70);
        assertThat(changes.path(0).path("after").path("switchCost").asInt()).isEqualTo(50);
        assertThat(changes.path(1).path("before").isNull()).isTrue();
        assertThat(answer("get /boards/{board}/weights/log", resource.log("1", "2"))
                        .body()
                        .path("changes"))
                .as("older than the second")
                .hasSize(1);
        assertThat(answer("get /boards/{board}/weights/log", resource.log("1", "two"))
                        .status())
                .isEqualTo(400);
        assertThat(answer("get /boards/{board}/weights/log", resource.log("9", null))
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void keepsTheAbsenceOfASprint() {
        AbsenceResource resource = new AbsenceResource(calls.useCases.planning(), calls.edge());

        assertThat(answer("put " + ABSENCE, resource.setAbsence("1", "11", body("{'days':3}")))
                        .body()
                        .path("capacity")
                        .path("availableDays")
                        .asInt())
                .isEqualTo(17);
        assertThat(answer("put " + ABSENCE, resource.setAbsence("1", "11", body("{'days':0.2}")))
                        .status())
                .isEqualTo(400);
    }

    private Answer tag(String issue, String json) {
        return answer("put " + DEBT, calls.debt().tag(issue, body(json)));
    }

    private Answer setPolicy(String json) {
        return answer("put /boards/{board}/policy", calls.board().setPolicy("1", body(json)));
    }

    private BallotResource ballot() {
        return new BallotResource(calls.useCases.debt(), calls.edge());
    }

    private Answer dots(String board, String issue, String json) {
        return answer("put " + BALLOT, ballot().setDots(board, issue, body(json)));
    }
}
