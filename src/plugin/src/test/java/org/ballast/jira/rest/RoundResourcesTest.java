package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.jira.rest.RestCalls.answer;
import static org.ballast.jira.rest.RestCalls.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;
import org.ballast.jira.rest.RestCalls.Answer;
import org.junit.Before;
import org.junit.Test;

/** A debt round over REST, from opening to ranking; every answer is held against the OpenAPI file. */
public class RoundResourcesTest {

    private static final String ANN = "10001";

    private final RestCalls calls = new RestCalls();
    private RoundResource round;
    private RoundItemResource items;
    private ClosedRoundResource closed;

    @Before
    public void aTeamWithTwoItems() {
        Board board = aBoard().build();
        calls.useCases.tracker.addPerson(new UserId(ANN), new Person(Optional.of("ann"), false));
        calls.useCases.tracker.makeAdministrator(new UserId(ANN));
        calls.useCases.debtStore.boards().save(board);
        calls.useCases.debtStore.rounds().open(board.id(), RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);
        for (long issue = 1; issue <= 2; issue++) {
            calls.useCases.tracker.with(anIssue(issue).build(), board.filterId());
            calls.useCases.debtStore.items().save(aDebtItem().of(issue).build());
        }
        round = new RoundResource(calls.useCases.round(), calls.edge());
        items = new RoundItemResource(calls.useCases.round(), calls.edge());
        closed = new ClosedRoundResource(calls.useCases.round(), calls.edge());
    }

    @Test
    public void showsNoRoundBeforeOneIsOpened() {
        Answer page = answer("get /boards/{board}/round", round.view("1"));

        assertThat(page.body().path("round").isNull()).isTrue();
        assertThat(page.body().path("canOpen").asBoolean()).isTrue();
        assertThat(state("0").body().path("roundId").isNull()).isTrue();
        assertThat(dots("1", 1).code()).isEqualTo("ballast.round.none-open");
    }

    @Test
    public void goesThroughAllStages() {
        Answer opened = open("{'title':'Q4','people':['ann'],'deadlines':{'vote':'2999-01-01T00:00:00Z'}}");
        assertThat(opened.status()).isEqualTo(200);
        JsonNode before = opened.body().path("round");
        assertThat(before.path("stage").asText()).isEqualTo("collect");
        assertThat(before.path("stages").path(3).path("deadline").asText()).isEqualTo("2999-01-01T00:00:00Z");
        assertThat(answer("post /boards/{board}/round/items", round.list("1", body("{}")))
                        .status())
                .isEqualTo(200);
        assertThat(move("collect", "understand").status()).isEqualTo(200);
        assertThat(answer(
                                "put /boards/{board}/round/items/{issue}/mark",
                                items.mark("1", "1", body("{'mark':'question','question':'Why?'}")))
                        .status())
                .isEqualTo(200);
        assertThat(move("understand", "estimate").code()).isEqualTo("ballast.round.open-questions");
        Answer replied = answer(
                "put /boards/{board}/round/questions/{number}/reply", round.reply("1", "1", body("{'reply':'So.'}")));
        assertThat(replied.body().path("questions").path(0).path("reply").asText())
                .isEqualTo("So.");
        assertThat(move("understand", "estimate").status()).isEqualTo(200);
        assertThat(estimate("{'step':4}").body().path("step").asInt()).isEqualTo(4);
        assertThat(estimate("{'step':9}").status()).isEqualTo(400);
        assertThat(move("estimate", "reveal").status()).isEqualTo(200);
        Answer agreed =
                answer("put /boards/{board}/round/items/{issue}/agreed", items.agree("1", "1", body("{'step':4}")));
        assertThat(agreed.body().path("estimate").asInt()).isEqualTo(3);
        assertThat(move("reveal", "vote").status()).isEqualTo(200);
        assertThat(dots("1", 3).body().path("dotsLeft").asInt()).isEqualTo(2);
        assertThat(answer(
                                "put /boards/{board}/round/settings",
                                round.change("1", body("{'dotBudget':9,'people':[],'leaving':[]}")))
                        .body()
                        .path("round")
                        .path("dots")
                        .path("budget")
                        .asInt())
                .isEqualTo(9);
        JsonNode ranking = move("vote", "closed").body().path("round");
        assertThat(ranking.path("items").path(0).path("result").path("votes").asInt())
                .isEqualTo(3);
        String id = ranking.path("roundId").asText();
        assertThat(answer("get /boards/{board}/rounds/{round}", closed.view("1", id))
                        .body())
                .isEqualTo(ranking);
        assertThat(answer("get /boards/{board}/rounds/{round}/items", closed.items("1", id, "0"))
                        .body()
                        .path("items"))
                .isEqualTo(ranking.path("items"));
        assertThat(answer("get /boards/{board}/rounds/{round}/items", closed.items("1", id, "much"))
                        .code())
                .isEqualTo("ballast.shared.not-a-whole-number");
        assertThat(answer("get /boards/{board}/rounds/{round}/log", closed.log("1", id, "0"))
                        .body()
                        .path("lines")
                        .size())
                .isGreaterThan(6);
        assertThat(answer("get /boards/{board}/rounds/{round}", closed.view("1", "777"))
                        .code())
                .isEqualTo("ballast.round.unknown");
    }

    @Test
    public void mergesAndSplits() {
        open(
                "{'title':'Q4','stages':['vote'],'people':['ann'],'scale':'t-shirt','scaleDays':[0.5,1,2,3,4],'delta':true}");

        Answer merged =
                answer("post /boards/{board}/round/items/{issue}/merge", items.merge("1", "1", body("{'into':2}")));
        Answer nonsense = answer(
                "post /boards/{board}/round/items/{issue}/split", items.split("1", "2", body("{'parts':['2']}")));

        assertThat(merged.body()
                        .path("round")
                        .path("items")
                        .path(1)
                        .path("state")
                        .asText())
                .isEqualTo("merged");
        assertThat(nonsense.code()).isEqualTo("ballast.round.parts-missing");
        assertThat(state("0").body().path("version").asInt()).isPositive();
    }

    @Test
    public void namesEveryFieldThatIsWrong() {
        Answer answer = open("{'stages':['x'],'scale':'hours','dotBudget':0,'quorumPercent':200,'people':['ann']}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("problems").findValuesAsText("field"))
                .containsExactly("title", "stages", "scale", "dotBudget", "quorumPercent");
    }

    @Test
    public void refusesWhoIsNotLoggedInOrMayNot() {
        calls.login("10002");
        assertThat(open("{'title':'Q4','people':['ann']}").status()).isEqualTo(403);
        calls.logout();
        assertThat(open("{'title':'Q4','people':['ann']}").status()).isEqualTo(401);
    }

    private Answer open(String json) {
        return answer("post /boards/{board}/round", round.open("1", body(json)));
    }

    private Answer move(String from, String to) {
        return answer(
                "put /boards/{board}/round/stage", round.move("1", body("{'from':'" + from + "','to':'" + to + "'}")));
    }

    private Answer state(String since) {
        return answer("get /boards/{board}/round/state", round.state("1", since));
    }

    private Answer estimate(String json) {
        return answer("put /boards/{board}/round/items/{issue}/estimate", items.estimate("1", "1", body(json)));
    }

    private Answer dots(String issue, int dots) {
        return answer(
                "put /boards/{board}/round/items/{issue}/dots",
                items.setDots("1", issue, body("{'dots':" + dots + "}")));
    }
}
