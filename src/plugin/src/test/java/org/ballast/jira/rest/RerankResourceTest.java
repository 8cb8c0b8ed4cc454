package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.jira.rest.RestCalls.answer;
import static org.ballast.jira.rest.RestCalls.body;

import java.time.Instant;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Strength;
import org.ballast.core.testing.FollowedStrategy;
import org.junit.Before;
import org.junit.Test;

/** The preview of a re-ranking answers as the OpenAPI file says. */
public class RerankResourceTest {

    private static final String GET = "get /boards/{board}/rerank";
    private static final String PUT = "put /boards/{board}/rerank";

    private final RestCalls calls = new RestCalls();
    private final RerankResource resource = new RerankResource(calls.useCases.planning(), calls.edge());

    @Before
    public void aTeamOfWhoseItemsTheLastServesAPillar() {
        Board board = aBoard().build();
        UserId ann = new UserId("10001");
        Instant start = Instant.parse("2026-11-02T09:00:00Z");
        calls.useCases.tracker.letPlan(ann, new ProjectId(1001));
        calls.useCases.debtStore.boards().save(board);
        calls.useCases.debtStore.rounds().open(board.id(), RoundKind.STANDING, DotLimits.DEFAULT, start);
        calls.useCases
                .planningStore
                .policies()
                .append(new SavedPolicy(board.id(), TeamPolicy.DEFAULT, DotLimits.DEFAULT, start, ann));
        for (long id = 1; id <= 3; id++) {
            calls.useCases.tracker.with(anIssue(id).build(), board.filterId());
            calls.useCases.debtStore.items().save(aDebtItem().of(id).build());
        }
        new FollowedStrategy(calls.useCases.strategyStore, board.id(), true, "Speed")
                .link(new IssueId(3), 1, Strength.STRONGLY);
    }

    @Test
    public void isShownAndDecided() {
        RestCalls.Answer seen = answer(GET, resource.view("1"));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body().at("/lifts/0/state").asText()).isEqualTo("open");
        assertThat(seen.body().at("/passed")).hasSize(2);

        String request = "{'choices':[{'issueId':3,'given':1000,'state':'open','accept':true}]}";
        RestCalls.Answer decided = answer(PUT, resource.decide("1", body(request)));

        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.body().at("/lifts/0/state").asText()).isEqualTo("accepted");
        assertThat(decided.body().at("/lifts/0/before/rank").asInt()).isEqualTo(1);
        RestCalls.Answer late = answer(PUT, resource.decide("1", body(request)));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("ballast.planning.lifts-changed");
    }

    @Test
    public void isForPeopleWhoSeeTheBoardAndDecidedByThoseWhoPlan() {
        assertThat(answer(PUT, resource.decide("1", body("{}"))).status()).isEqualTo(400);
        assertThat(answer(GET, resource.view("77")).status()).isEqualTo(404);
        calls.login("10002");
        String request = "{'choices':[{'issueId':3,'given':1000,'state':'open','accept':true}]}";
        assertThat(answer(PUT, resource.decide("1", body(request))).status()).isEqualTo(403);
        assertThat(answer(GET, resource.view("1")).body().path("canDecide").asBoolean())
                .isFalse();
        calls.logout();
        assertThat(answer(GET, resource.view("1")).status()).isEqualTo(401);
    }
}
