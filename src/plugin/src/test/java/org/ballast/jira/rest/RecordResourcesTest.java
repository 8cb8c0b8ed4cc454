package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;
import static org.ballast.jira.rest.RestCalls.answer;
import static org.ballast.jira.rest.RestCalls.body;

import java.util.Optional;
import org.ballast.core.record.IssuePart;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.jira.rest.RestCalls.Answer;
import org.junit.Before;
import org.junit.Test;

/** The record's resources read their input, call their use case, and answer as the OpenAPI file says. */
public class RecordResourcesTest {
    private static final String RECORD = "/boards/{board}/record";
    private static final String FORGIVENESS = RECORD + "/{sprint}/forgiveness";
    private static final String STARVED = "/boards/{board}/starved";
    private static final String SPRINT = "{'sprintId':2,'name':'Sprint <b>','start':'2026-11-09T09:00:00Z',"
            + "'end':'2026-11-16T08:00:00Z','firstDay':'2026-11-09','lastDay':'2026-11-16'}";

    private final RestCalls calls = new RestCalls();
    private RecordResource record;
    private StarvedResource starved;

    @Before
    public void aTeam() {
        UserId ann = new UserId("10001");
        calls.useCases.tracker.addPerson(ann, new Person(Optional.of("Ann Archer"), false));
        calls.useCases.tracker.addProject("PAY", new ProjectId(1001));
        calls.useCases.tracker.makeAdministrator(ann, new ProjectId(1001));
        calls.useCases.tracker.with(anIssue(1).build(), 101);
        calls.useCases.tracker.schedule(new SprintId(2), new IssueId(1));
        calls.useCases.debtStore.items().save(aDebtItem().of(1).build());
        calls.board()
                .setPolicy(
                        "1",
                        body("{'name':'Payments','filterId':101,'projectKey':'PAY','policy':{'teamSize':4,"
                                + "'sprintWeeks':1,'tasksMin':1,'tasksMax':2,'largestTask':1,'quota':'per-team',"
                                + "'dotBudget':5,'dotsPerItem':3}}"));
        record = new RecordResource(calls.useCases.record(), calls.edge());
        starved = new StarvedResource(calls.useCases.record(), calls.edge());
    }

    @Test
    public void recordsASprintAndShowsIt() {
        Answer recorded = answer("post " + RECORD, record.record("1", body("{'sprints':[" + SPRINT + "]}")));

        assertThat(recorded.status()).isEqualTo(200);
        assertThat(recorded.body().at("/sprints/0/key").asText()).isEqualTo("S2");
        assertThat(recorded.body().at("/sprints/0/name").asText()).isEqualTo("Sprint <b>");
        assertThat(recorded.body().at("/sprints/0/ground").asText()).isEqualTo("no-policy");
        assertThat(recorded.body().at("/sprints/0/flow/planned/items").asInt()).isEqualTo(1);
        assertThat(answer("get " + RECORD, record.view("1"))).isEqualTo(recorded);
    }

    @Test
    public void namesTheFieldThatIsWrong() {
        Answer refused = answer("post " + RECORD, record.record("1", body("{'sprints':[{'sprintId':2,'week':7}]}")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("field").asText()).isEqualTo("sprints[0].week");
        assertThat(answer("get " + RECORD, record.view("2")).status()).isEqualTo(404);
        calls.logout();
        assertThat(answer("get " + RECORD, record.view("1")).status()).isEqualTo(401);
    }

    @Test
    public void forgivesAnIouOnce() {
        calls.useCases
                .planningStore
                .past()
                .records()
                .add(aSprint(3).with(IssuePart.PLANNED, 1).build());

        Answer forgiven = answer("put " + FORGIVENESS, record.forgive("1", "S3", body("{'reason':'a <b>release'}")));

        assertThat(forgiven.body().at("/sprints/0/iou/forgiveness/reason").asText())
                .isEqualTo("a <b>release");
        assertThat(forgiven.body().path("owed").asInt()).isZero();
        assertThat(answer("put " + FORGIVENESS, record.forgive("1", "S3", body("{'reason':'again'}")))
                        .status())
                .isEqualTo(409);
        assertThat(answer("put " + FORGIVENESS, record.forgive("1", "x", body("{'reason':'again'}")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void comparesTeamsAndLetsOneOptOut() {
        ComparisonResource comparison = new ComparisonResource(calls.useCases.record(), calls.edge());

        Answer compared = answer("get /boards/{board}/comparison", comparison.view("1"));

        assertThat(compared.body().at("/teams/0/name").asText()).isEqualTo("Payments");
        assertThat(compared.body().at("/teams/0/price/minPercent").asInt()).isEqualTo(5);
        Answer optedOut =
                answer("put /boards/{board}/comparison", comparison.takePart("1", body("{'takesPart':false}")));
        assertThat(optedOut.body().path("takesPart").asBoolean(true)).isFalse();
    }

    @Test
    public void listsStarvedItemsAndTakesAVerdict() {
        for (int sprint = 2; sprint <= 8; sprint++) {
            calls.useCases.planningStore.past().records().add(aSprint(sprint).build());
        }
        calls.useCases.tracker.complete(new SprintId(2));

        Answer listed = answer("get " + STARVED, starved.list("1", null));

        assertThat(listed.body().at("/items/0/passedOver").asInt()).isEqualTo(7);
        assertThat(listed.body().at("/items/0/candidate/issueKey").asText()).isEqualTo("PAY-1");
        Answer decided = answer(
                "put " + STARVED + "/{issue}", starved.decide("1", "1", body("{'verdict':'lift','note':'it hurts'}")));
        assertThat(decided.body().path("items")).isEmpty();
        assertThat(calls.useCases.debtStore.items().find(new IssueId(1)))
                .hasValueSatisfying(
                        item -> assertThat(item.values().priority().rank()).isEqualTo(4));
    }
}
