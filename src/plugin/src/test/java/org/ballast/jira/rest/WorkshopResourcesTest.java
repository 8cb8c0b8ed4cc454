package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.jira.rest.RestCalls.answer;
import static org.ballast.jira.rest.RestCalls.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;
import org.ballast.jira.rest.RestCalls.Answer;
import org.junit.Before;
import org.junit.Test;

/** A workshop over REST, from opening to closing; every answer is held against the OpenAPI file. */
public class WorkshopResourcesTest {

    private static final UserId ANN = new UserId("10001");

    private final RestCalls calls = new RestCalls();
    private WorkshopResource workshop;
    private WorkshopClustersResource clusters;
    private WorkshopElementsResource elements;
    private ClosedWorkshopResource closed;
    private String strategy;

    @Before
    public void aDraft() {
        calls.useCases.tracker.addPerson(ANN, new Person(Optional.of("ann"), false));
        calls.useCases.tracker.addPerson(new UserId("10002"), new Person(Optional.of("ben"), false));
        DepartmentId department =
                calls.useCases.strategyStore.departments().add("Commerce", true).id();
        calls.useCases.strategyStore.departments().setRole(department, ANN, Role.OWNER);
        StrategyId id = calls.useCases
                .strategyStore
                .strategies()
                .add(department, "2027", new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .id();
        calls.useCases.strategyStore.strategies().save(new StrategyVersion(id, 1, VersionState.DRAFT, MONDAY, ANN));
        strategy = String.valueOf(id.value());
        workshop = new WorkshopResource(calls.useCases.workshop(), calls.edge());
        clusters = new WorkshopClustersResource(calls.useCases.workshop(), calls.edge());
        elements = new WorkshopElementsResource(calls.useCases.workshop(), calls.edge());
        closed = new ClosedWorkshopResource(calls.useCases.workshop(), calls.edge());
    }

    @Test
    public void goesFromTheInvitationToTheClosing() {
        assertThat(answer("get /strategies/{strategy}/workshop", workshop.view(strategy))
                        .body()
                        .path("canOpen")
                        .asBoolean())
                .isTrue();
        Answer opened = open("{'title':'Kick-off','people':['ben'],'groups':[]}");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.body().path("workshop").path("participants")).hasSize(2);
        assertThat(opened.body()
                        .path("workshop")
                        .path("hints")
                        .path(0)
                        .path("message")
                        .asText())
                .startsWith("2 people are in this workshop.");
        Answer note = save("note-0001", "{'category':'speed','text':'Builds take an hour','window':'window-1'}");
        assertThat(note.body().path("mine").asBoolean()).isTrue();
        long id = note.body().path("noteId").asLong();
        save(
                "note-0002",
                "{'category':'Hiring','text':'Builds break every hour','anonymous':true,'window':'window-1'}");
        assertThat(answer("delete /strategies/{strategy}/workshop/notes/{key}", workshop.remove(strategy, "note-0003"))
                        .status())
                .isEqualTo(204);
        assertThat(answer(
                                "put /strategies/{strategy}/workshop/people",
                                workshop.change(strategy, body("{'people':[],'leaving':['10002']}")))
                        .body()
                        .path("workshop")
                        .path("participants"))
                .hasSize(1);
        assertThat(move("write", "cluster").status()).isEqualTo(200);
        assertThat(answer("get /strategies/{strategy}/workshop/state", workshop.state(strategy))
                        .body()
                        .path("stage")
                        .asText())
                .isEqualTo("cluster");
        JsonNode groups = answer(
                        "get /strategies/{strategy}/workshop/clusters/suggestions", clusters.suggestions(strategy))
                .body()
                .path("groups");
        assertThat(groups.path(0).path("words").toString()).isEqualTo("[\"builds\",\"hour\"]");
        Answer grouped = arrange("{'moves':[{'note':%d,'from':null,'to':null}],'newCluster':'Builds'}".formatted(id));
        assertThat(grouped.body()
                        .path("workshop")
                        .path("clusters")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("Builds");
        assertThat(name("1", "{'name':'Slow builds','revision':1}").status()).isEqualTo(200);
        assertThat(move("cluster", "phrase").status()).isEqualTo(200);
        Answer diagnosis = phrase("{'kind':'diagnosis','title':'Nobody waits for a build.','clusters':[1]}");
        assertThat(diagnosis.status()).isEqualTo(201);
        JsonNode element = diagnosis.body().path("workshop").path("elements").path(0);
        assertThat(element.path("clusters").toString()).isEqualTo("[1]");
        phrase("{'kind':'guiding-policy','title':'Feedback within minutes.','diagnoses':['D1'],'guidingPolicies':[]}");
        assertThat(phrase("{'kind':'diagnosis','title':'x','clusters':[1.5]}").status())
                .isEqualTo(400);
        assertThat(move("phrase", "agree").status()).isEqualTo(200);
        assertThat(stand("D1", "{'stance':'agree','revision':2}").status()).isEqualTo(404);
        Answer objected = stand("G1", "{'stance':'object','reason':'Which minutes?','revision':3}");
        assertThat(objected.body()
                        .path("workshop")
                        .path("elements")
                        .path(1)
                        .path("agreement")
                        .path("record")
                        .path(0)
                        .path("open")
                        .asBoolean())
                .isTrue();
        assertThat(stand("G1", "{'stance':'live-with','revision':3}")
                        .body()
                        .path("workshop")
                        .path("elements")
                        .path(1)
                        .path("agreement")
                        .path("reached")
                        .asBoolean())
                .isTrue();
        assertThat(stand("G1", "{'stance':'object','revision':2}").status()).isEqualTo(400);
        assertThat(stand("G1", "{'stance':'agree','revision':2}").code())
                .isEqualTo("ballast.workshop.text-changed-meanwhile");
        assertThat(move("agree", "closed").body().path("workshop").path("stage").asText())
                .isEqualTo("closed");
        String workshopId = opened.body().path("workshop").path("workshopId").asText();
        assertThat(answer("get /strategies/{strategy}/workshops/{workshop}", closed.view(strategy, workshopId))
                        .body()
                        .path("workshop")
                        .path("notes"))
                .hasSize(2);
    }

    @Test
    public void saysWhatIsWrong() {
        assertThat(open("{'title':''}").status()).isEqualTo(400);
        assertThat(open("{'title':'Kick-off','colour':1}").code()).isEqualTo("ballast.shared.field-unknown");
        open("{'title':'Kick-off'}");
        assertThat(open("{'title':'Again'}").code()).isEqualTo("ballast.workshop.already-open");
        assertThat(save("short", "{'category':'speed','text':'x','window':'window-1'}")
                        .code())
                .isEqualTo("ballast.workshop.key-unreadable");
        assertThat(save("note-0001", "{'category':'speed','text':7,'window':'window-1'}")
                        .status())
                .isEqualTo(400);
        assertThat(arrange("{'moves':[{'note':1}]}").code()).isEqualTo("ballast.workshop.wrong-stage");
        move("write", "cluster");
        assertThat(arrange("{'moves':[{'note':99}]}").code()).isEqualTo("ballast.workshop.note-unknown");
        assertThat(arrange("{'moves':[]}").status()).isEqualTo(400);
        assertThat(name("9", "{'name':'x','revision':1}").status()).isEqualTo(404);
        assertThat(name("nine", "{'name':'x','revision':1}").status()).isEqualTo(404);
        assertThat(move("write", "cluster").code()).isEqualTo("ballast.workshop.somebody-was-faster");
        assertThat(answer("get /strategies/{strategy}/workshop", workshop.view("77"))
                        .status())
                .isEqualTo(404);
        assertThat(answer("get /strategies/{strategy}/workshops/{workshop}", closed.view(strategy, "77"))
                        .status())
                .isEqualTo(404);
    }

    private Answer open(String json) {
        return answer("post /strategies/{strategy}/workshop", workshop.open(strategy, body(json)));
    }

    private Answer save(String key, String json) {
        return answer("put /strategies/{strategy}/workshop/notes/{key}", workshop.save(strategy, key, body(json)));
    }

    private Answer move(String from, String to) {
        return answer(
                "put /strategies/{strategy}/workshop/stage",
                workshop.move(strategy, body("{'from':'%s','to':'%s'}".formatted(from, to))));
    }

    private Answer phrase(String json) {
        return answer("post /strategies/{strategy}/workshop/elements", elements.phrase(strategy, body(json)));
    }

    private Answer stand(String element, String json) {
        return answer(
                "put /strategies/{strategy}/workshop/elements/{element}/stance",
                elements.stand(strategy, element, body(json)));
    }

    private Answer arrange(String json) {
        return answer("put /strategies/{strategy}/workshop/clusters", clusters.arrange(strategy, body(json)));
    }

    private Answer name(String cluster, String json) {
        return answer(
                "put /strategies/{strategy}/workshop/clusters/{cluster}", clusters.name(strategy, cluster, body(json)));
    }
}
