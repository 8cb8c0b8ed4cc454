package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.jira.rest.RestCalls.answer;
import static org.ballast.jira.rest.RestCalls.body;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.junit.Before;
import org.junit.Test;

/** The roadmap answers as the OpenAPI file says. */
public class RoadmapResourceTest {

    private static final String GET = "get /boards/{board}/roadmap";
    private static final String PUT = "put /boards/{board}/roadmap";

    private final RestCalls calls = new RestCalls();
    private final RoadmapResource resource = new RoadmapResource(calls.useCases.roadmap(), calls.edge());
    private final String today = LocalDate.now(ZoneOffset.UTC).toString();

    @Before
    public void aTeamWithThreeItems() {
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
        calls.useCases.tracker.schedule(new SprintId(71));
    }

    @Test
    public void isPlannedPinnedAndSaved() {
        RestCalls.Answer plan = answer(GET, resource.plan("1", new RoadmapParameters(today, "4", "71", null)));
        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.body().path("sprints")).hasSize(4);
        assertThat(plan.body().path("gapPercent").asDouble()).isZero();

        String places = "'places':[{'issueId':2,'sprint':3,'kind':'tasks','pinned':true}]";
        String request = "{'start':'" + today + "','sprints':4,'known':[71],'revision':0," + places + "}";
        RestCalls.Answer saved = answer(PUT, resource.save("1", body(request)));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body().path("revision").asInt()).isEqualTo(1);
        assertThat(answer(PUT, resource.save("1", body(request))).code()).isEqualTo("ballast.roadmap.saved-meanwhile");

        RestCalls.Answer again = answer(GET, resource.plan("1", new RoadmapParameters(today, "4", null, null)));
        assertThat(again.body()
                        .at("/sprints/2/slots/0/items/0/candidate/issueKey")
                        .asText())
                .isEqualTo("PAY-2");
        assertThat(again.body().path("saved").path("revision").asInt()).isEqualTo(1);
        RestCalls.Answer moved =
                answer(GET, resource.plan("1", new RoadmapParameters(today, "4", null, "2:4,1:2:tasks")));
        assertThat(moved.body()
                        .at("/sprints/3/slots/0/items/0/candidate/issueKey")
                        .asText())
                .isEqualTo("PAY-2");
        assertThat(moved.body().at("/sprints/1/slots/0/items/0/pinned").asBoolean())
                .isTrue();
    }

    @Test
    public void refusesWhatItCanNotRead() {
        for (RoadmapParameters wrong : new RoadmapParameters[] {
            new RoadmapParameters(null, null, null, null),
            new RoadmapParameters("2026-2-1", null, null, null),
            new RoadmapParameters("2026-02-31", null, null, null),
            new RoadmapParameters("1926-02-01", null, null, null),
            new RoadmapParameters(today, "many", null, null),
            new RoadmapParameters(today, "3", null, null),
            new RoadmapParameters(today, null, null, "1"),
            new RoadmapParameters(today, null, null, "1:2:sofa"),
            new RoadmapParameters(today, null, null, "x:2"),
            new RoadmapParameters(today, null, null, "1:99999999999")
        }) {
            assertThat(answer(GET, resource.plan("1", wrong)).status()).isEqualTo(400);
        }
        RoadmapParameters right = new RoadmapParameters(today, null, null, "");
        assertThat(answer(GET, resource.plan("1", right)).status()).isEqualTo(200);
        assertThat(answer(GET, resource.plan("1", new RoadmapParameters(today, null, "99", null)))
                        .status())
                .isEqualTo(404);
        assertThat(answer(GET, resource.plan("2", right)).status()).isEqualTo(404);
        String place = "{'start':'" + today + "','places':[{'issueId':-1,'sprint':1,'kind':'tasks'}]}";
        assertThat(answer(PUT, resource.save("1", body(place))).code()).isEqualTo("ballast.roadmap.place-unreadable");
        calls.login("10002");
        assertThat(answer(PUT, resource.save("1", body("{'start':'" + today + "','places':[]}")))
                        .status())
                .isEqualTo(403);
        calls.logout();
        assertThat(answer(GET, resource.plan("1", right)).status()).isEqualTo(401);
    }
}
