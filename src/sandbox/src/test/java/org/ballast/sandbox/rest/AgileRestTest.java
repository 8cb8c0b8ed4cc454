package org.ballast.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.rest.RestWorld.json;
import static org.ballast.sandbox.rest.RestWorld.keys;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class AgileRestTest {
    @ClassRule
    public static final RestWorld WORLD = new RestWorld();

    private static int projects;

    private HttpProbe ana;
    private ProjectRow project;
    private BoardRow board;

    @Before
    public void openBoard() {
        if (WORLD.store().users().byName("ana").isEmpty()) {
            WORLD.test().person("ana");
        }
        project = WORLD.test().openProject("P" + ++projects);
        board = WORLD.test().board(project);
        ana = WORLD.as("ana");
    }

    @Test
    public void describesABoard() {
        String path = "/rest/agile/1.0/board/" + board.id();

        assertThat(json(ana.get("/rest/agile/1.0/board?projectKeyOrId=" + project.key()))
                        .path("values")
                        .path(0)
                        .path("id")
                        .asLong())
                .isEqualTo(board.id());
        assertThat(json(ana.get(path)).path("name").asText()).isEqualTo(board.name());
        JsonNode configuration = json(ana.get(path + "/configuration"));
        assertThat(configuration.path("filter").path("id").asText()).isEqualTo(Long.toString(board.filterId()));
        assertThat(configuration
                        .path("estimation")
                        .path("field")
                        .path("fieldId")
                        .asText())
                .isEqualTo("customfield_10106");
        assertThat(json(ana.get(path + "/project"))
                        .path("values")
                        .path(0)
                        .path("key")
                        .asText())
                .isEqualTo(project.key());
        assertThat(ana.get("/rest/agile/1.0/board/424242").statusCode()).isEqualTo(404);
        assertThat(WORLD.anonymous().get(path).statusCode()).isEqualTo(401);
    }

    @Test
    public void hidesABoardWhoseFilterIsHidden() {
        BoardRow closed = WORLD.test().board(WORLD.test().closedProject("C" + projects));

        HttpResponse<String> answer = ana.get("/rest/agile/1.0/board/" + closed.id());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo(ana.get("/rest/agile/1.0/board/424242").body());
    }

    @Test
    public void createsStartsAndCompletesASprint() {
        HttpResponse<String> created =
                ana.post("/rest/agile/1.0/sprint", "{\"name\":\"Sprint 1\",\"originBoardId\":" + board.id() + "}");
        String path = "/rest/agile/1.0/sprint/" + json(created).path("id").asLong();

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(ana.post(path, "{\"state\":\"active\"}").statusCode()).isEqualTo(400);
        JsonNode started = json(ana.post(path, """
                {"state":"active","startDate":"2026-11-02T09:00:00.000Z","endDate":"2026-11-09T09:00:00.000+0100",
                "goal":"Pay on time"}"""));
        assertThat(started.path("state").asText()).isEqualTo("active");
        assertThat(started.path("endDate").asText()).isEqualTo("2026-11-09T08:00:00.000Z");
        assertThat(started.path("goal").asText()).isEqualTo("Pay on time");
        assertThat(json(ana.get("/rest/agile/1.0/board/" + board.id() + "/sprint?state=active"))
                        .path("values"))
                .hasSize(1);
        assertThat(json(ana.put(path, "{\"state\":\"closed\"}")).path("state").asText())
                .isEqualTo("closed");
        assertThat(json(ana.get("/rest/agile/1.0/board/" + board.id() + "/sprint?state=active,future"))
                        .path("values"))
                .isEmpty();
    }

    @Test
    public void setsTheFieldInWhichABoardEstimates() {
        IssueRow issue = WORLD.test().issue(project, "Work");
        String path = "/rest/agile/1.0/issue/" + issue.key() + "/estimation?boardId=" + board.id();

        JsonNode set = json(ana.put(path, "{\"value\":\"2.5\"}"));

        assertThat(set.path("fieldId").asText()).isEqualTo("customfield_10106");
        assertThat(set.path("value").asDouble()).isEqualTo(2.5);
        assertThat(json(ana.get(path)).path("value").asDouble()).isEqualTo(2.5);
        assertThat(json(ana.get("/rest/api/2/issue/" + issue.key() + "/editmeta"))
                        .path("fields"))
                .anyMatch(field -> field.path("name").asText().equals("Story Points"));
        assertThat(ana.put(path, "{\"value\":\"many\"}").statusCode()).isEqualTo(400);
        assertThat(ana.put("/rest/agile/1.0/issue/" + issue.key() + "/estimation", "{\"value\":\"1\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(WORLD.anonymous().put(path, "{\"value\":\"1\"}").statusCode())
                .isEqualTo(401);
    }

    @Test
    public void putsIssuesIntoASprintAndBack() {
        SprintRow sprint = WORLD.store().sprints().create(board.id(), "Sprint 1");
        IssueRow issue = WORLD.test().issue(project, "Work");
        WORLD.test().issue(project, "Waiting");
        String body = "{\"issues\":[\"" + issue.key() + "\"]}";
        String boardPath = "/rest/agile/1.0/board/" + board.id();

        assertThat(ana.post("/rest/agile/1.0/sprint/" + sprint.id() + "/issue", body)
                        .statusCode())
                .isEqualTo(204);
        assertThat(ana.post("/rest/agile/1.0/sprint/" + sprint.id() + "/issue", body)
                        .statusCode())
                .isEqualTo(204);

        JsonNode inside = json(ana.get("/rest/agile/1.0/sprint/" + sprint.id() + "/issue"));
        assertThat(keys(inside)).containsExactly(issue.key());
        assertThat(inside.path("issues")
                        .path(0)
                        .path("fields")
                        .path("sprint")
                        .path("name")
                        .asText())
                .isEqualTo("Sprint 1");
        assertThat(json(ana.get(boardPath + "/backlog")).path("total").asInt()).isEqualTo(1);
        assertThat(json(ana.get(boardPath + "/issue?jql=summary~waiting"))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ana.post("/rest/agile/1.0/backlog/issue", body).statusCode()).isEqualTo(204);
        assertThat(json(ana.get(boardPath + "/backlog")).path("total").asInt()).isEqualTo(2);
    }

    @Test
    public void letsOnlyPeopleWhoMayScheduleAndEditFillASprint() {
        SprintRow sprint = WORLD.store().sprints().create(board.id(), "Sprint 1");
        IssueRow issue = WORLD.test().issue(project, "Work");
        String path = "/rest/agile/1.0/sprint/" + sprint.id() + "/issue";
        String body = "{\"issues\":[\"" + issue.key() + "\"]}";

        WORLD.store().permissions().revoke(project.id(), ProjectPermission.SCHEDULE_ISSUES, Groups.USERS);
        assertThat(ana.post(path, body).statusCode()).isEqualTo(403);
        WORLD.store().permissions().grant(project.id(), ProjectPermission.SCHEDULE_ISSUES, Groups.USERS);
        WORLD.store().permissions().revoke(project.id(), ProjectPermission.EDIT_ISSUES, Groups.USERS);
        assertThat(ana.post(path, body).statusCode()).isEqualTo(403);
        WORLD.store().permissions().revoke(project.id(), ProjectPermission.MANAGE_SPRINTS_PERMISSION, Groups.USERS);
        assertThat(ana.post("/rest/agile/1.0/sprint/" + sprint.id(), "{\"name\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(WORLD.anonymous().post(path, body).statusCode()).isEqualTo(401);
    }

    @Test
    public void refusesTooManyUnknownAndNoIssues() {
        SprintRow sprint = WORLD.store().sprints().create(board.id(), "Sprint 1");
        String path = "/rest/agile/1.0/sprint/" + sprint.id() + "/issue";
        String many = IntStream.rangeClosed(1, 51)
                .mapToObj(n -> "\"" + project.key() + "-" + n + "\"")
                .collect(Collectors.joining(","));

        for (String body : List.of("{}", "{\"issues\":[]}", "{\"issues\":[" + many + "]}")) {
            assertThat(ana.post(path, body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(ana.post(path, "{\"issues\":[\"GONE-1\"]}").statusCode()).isEqualTo(404);
        assertThat(ana.post("/rest/agile/1.0/sprint/424242/issue", "{\"issues\":[\"GONE-1\"]}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    public void refusesToFillAClosedSprint() {
        SprintRow sprint =
                WORLD.store().sprints().insert(board.id(), "Old", SprintRow.State.CLOSED, "", null, null, null);
        IssueRow issue = WORLD.test().issue(project, "Work");

        HttpResponse<String> answer =
                ana.post("/rest/agile/1.0/sprint/" + sprint.id() + "/issue", "{\"issues\":[\"" + issue.key() + "\"]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errorMessages").path(0).asText()).contains("closed");
    }

    @Test
    public void ranksIssues() {
        IssueRow first = WORLD.test().issue(project, "First");
        IssueRow second = WORLD.test().issue(project, "Second");

        assertThat(ana.put(
                                "/rest/agile/1.0/issue/rank",
                                "{\"issues\":[\"" + second.key() + "\"],\"rankBeforeIssue\":\"" + first.key() + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(keys(json(ana.get("/rest/agile/1.0/board/" + board.id() + "/issue"))))
                .containsExactly(second.key(), first.key());
    }
}
