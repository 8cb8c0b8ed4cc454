package org.ballast.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.rest.RestWorld.json;
import static org.ballast.sandbox.rest.RestWorld.keys;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class IssueRestTest {
    @ClassRule
    public static final RestWorld WORLD = new RestWorld();

    private static int projects;

    private HttpProbe ana;
    private ProjectRow project;

    @Before
    public void openProject() {
        if (WORLD.store().users().byName("ana").isEmpty()) {
            WORLD.test().person("ana");
            WORLD.test().person("ben");
        }
        project = WORLD.test().openProject("P" + ++projects);
        ana = WORLD.as("ana");
    }

    @Test
    public void createsReadsChangesAndDeletesAnIssue() {
        WORLD.store().projects().componentOrNew(project.id(), "Ledger");
        HttpResponse<String> created = ana.post("/rest/api/2/issue", """
                {"fields": {"project": {"key": "%s"}, "summary": "Slow <b>export</b> 😀", "issuetype": {"name": "Bug"},
                "priority": {"name": "High"}, "labels": ["debt"], "components": [{"name": "ledger"}],
                "assignee": {"name": "ben"}, "duedate": "2026-12-01", "customfield_10106": 5}}
                """.formatted(project.key()));
        String key = json(created).path("key").asText();
        HttpResponse<String> edited = ana.put("/rest/api/2/issue/" + key, """
                {"fields": {"description": "Why", "customfield_10100": [{"value": "Impediment"}]},
                "update": {"labels": [{"add": "slow"}, {"remove": "debt"}]}}
                """);

        JsonNode fields = json(ana.get("/rest/api/2/issue/" + key)).path("fields");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(edited.statusCode()).isEqualTo(204);
        assertThat(fields.path("summary").asText()).isEqualTo("Slow <b>export</b> 😀");
        assertThat(fields.path("issuetype").path("name").asText()).isEqualTo("Bug");
        assertThat(fields.path("status").path("statusCategory").path("key").asText())
                .isEqualTo("new");
        assertThat(fields.path("labels").toString()).isEqualTo("[\"slow\"]");
        assertThat(fields.path("components").path(0).path("name").asText()).isEqualTo("Ledger");
        assertThat(fields.path("assignee").path("name").asText()).isEqualTo("ben");
        assertThat(fields.path("reporter").path("name").asText()).isEqualTo("ana");
        assertThat(fields.path("duedate").asText()).isEqualTo("2026-12-01");
        assertThat(fields.path("customfield_10106").asDouble()).isEqualTo(5);
        assertThat(fields.path("customfield_10100").path(0).path("value").asText())
                .isEqualTo("Impediment");
        assertThat(fields.path("resolution").isNull()).isTrue();
        assertThat(fields.path("created").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]{12}\\+0000");
        assertThat(ana.delete("/rest/api/2/issue/" + key).statusCode()).isEqualTo(204);
        assertThat(ana.get("/rest/api/2/issue/" + key).statusCode()).isEqualTo(404);
    }

    @Test
    public void namesEveryFieldThatIsWrong() {
        HttpResponse<String> answer = ana.post("/rest/api/2/issue", """
                {"fields": {"project": {"key": "%s"}, "issuetype": {"name": "Wish"}, "colour": "red", "labels": ["a b"],
                "customfield_10106": "many"}}""".formatted(project.key()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errors").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("summary", "issuetype", "colour", "labels", "customfield_10106");
        assertThat(ana.post("/rest/api/2/issue", "{]").statusCode()).isEqualTo(400);
        assertThat(json(ana.post("/rest/api/2/issue", "[]")).path("errorMessages"))
                .hasSize(1);
    }

    @Test
    public void answersAHiddenIssueAsAnUnknownOne() {
        SecurityLevelRow level = WORLD.store().permissions().createLevel(project.id(), "Nobody", "");
        IssueRow hidden =
                WORLD.test().issue(project, new IssueFields().summary("Leak").securityLevel(level.id()));

        HttpResponse<String> answer = ana.get("/rest/api/2/issue/" + hidden.key());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo(ana.get("/rest/api/2/issue/P1-999999").body());
        assertThat(WORLD.anonymous().get("/rest/api/2/issue/" + hidden.key()).statusCode())
                .isEqualTo(401);
        assertThat(WORLD.anonymous().get("/rest/api/2/myself").statusCode()).isEqualTo(401);
        assertThat(json(ana.get("/rest/api/2/myself")).path("name").asText()).isEqualTo("ana");
    }

    @Test
    public void checksPermissionsOnEveryChange() {
        IssueRow issue = WORLD.test().issue(project, "Work");
        WORLD.store().permissions().revoke(project.id(), ProjectPermission.EDIT_ISSUES, Groups.USERS);
        WORLD.store().permissions().revoke(project.id(), ProjectPermission.DELETE_ISSUES, Groups.USERS);
        String path = "/rest/api/2/issue/" + issue.key();

        assertThat(ana.put(path, "{\"fields\":{\"summary\":\"x\"}}").statusCode())
                .isEqualTo(403);
        assertThat(ana.delete(path).statusCode()).isEqualTo(403);
        assertThat(ana.put(path + "/properties/app", "1").statusCode()).isEqualTo(403);
        assertThat(WORLD.anonymous().delete(path).statusCode()).isEqualTo(401);
    }

    @Test
    public void movesAnIssueThroughItsLife() {
        IssueRow issue = WORLD.test().issue(project, "Work");
        String path = "/rest/api/2/issue/" + issue.key();

        JsonNode transitions = json(ana.get(path + "/transitions")).path("transitions");
        HttpResponse<String> done = ana.post(
                path + "/transitions",
                "{\"transition\":{\"id\":\"8\"},\"fields\":{\"resolution\":{\"name\":\"Won't Do\"}}}");

        assertThat(transitions.findValuesAsText("name")).contains("Done", "In Progress");
        assertThat(done.statusCode()).isEqualTo(204);
        assertThat(json(ana.get(path))
                        .path("fields")
                        .path("resolution")
                        .path("name")
                        .asText())
                .isEqualTo("Won't Do");
        assertThat(ana.post(path + "/transitions", "{\"transition\":{\"id\":\"77\"}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    public void linksIssuesTheWayJiraDoes() {
        IssueRow blocker = WORLD.test().issue(project, "Blocker");
        IssueRow blocked = WORLD.test().issue(project, "Blocked");

        HttpResponse<String> answer = ana.post("/rest/api/2/issueLink", """
                {"type":{"name":"Blocks"},"inwardIssue":{"key":"%s"},"outwardIssue":{"key":"%s"}}""".formatted(blocker.key(), blocked.key()));

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode link = json(ana.get("/rest/api/2/issue/" + blocked.key()))
                .path("fields")
                .path("issuelinks")
                .path(0);
        assertThat(link.path("type").path("inward").asText()).isEqualTo("is blocked by");
        assertThat(link.path("inwardIssue").path("key").asText()).isEqualTo(blocker.key());
        assertThat(ana.delete("/rest/api/2/issueLink/" + link.path("id").asText())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    public void keepsJsonPropertiesOnIssues() {
        IssueRow issue = WORLD.test().issue(project, "Work");
        String path = "/rest/api/2/issue/" + issue.key() + "/properties";

        assertThat(ana.put(path + "/my.app", "{\"n\": [1, \"é\"]}").statusCode())
                .isEqualTo(201);
        assertThat(ana.put(path + "/my.app", "{\"n\": 2}").statusCode()).isEqualTo(200);
        assertThat(json(ana.get(path + "/my.app")).path("value").path("n").asInt())
                .isEqualTo(2);
        assertThat(json(ana.get(path)).path("keys").findValuesAsText("key")).containsExactly("my.app");
        assertThat(json(ana.get("/rest/api/2/issue/" + issue.key() + "?fields=summary&properties=my.app"))
                        .path("properties")
                        .path("my.app")
                        .path("n")
                        .asInt())
                .isEqualTo(2);
        assertThat(ana.put(path + "/my.app", "nonsense").statusCode()).isEqualTo(400);
        assertThat(ana.delete(path + "/my.app").statusCode()).isEqualTo(204);
        assertThat(ana.get(path + "/my.app").statusCode()).isEqualTo(404);
    }

    @Test
    public void searchesWithPagesAndChosenFields() {
        for (int i = 1; i <= 5; i++) {
            WORLD.test().issue(project, "Issue " + i);
        }
        String jql = "project = " + project.key() + " ORDER BY key";

        JsonNode page = json(ana.get("/rest/api/2/search?startAt=2&maxResults=2&fields=summary&jql=" + encode(jql)));
        JsonNode posted = json(
                ana.post("/rest/api/2/search", "{\"jql\":\"" + jql + "\",\"maxResults\":1,\"fields\":[\"status\"]}"));

        assertThat(page.path("total").asInt()).isEqualTo(5);
        assertThat(keys(page)).containsExactly(project.key() + "-3", project.key() + "-4");
        assertThat(page.path("issues").path(0).path("fields").toString()).isEqualTo("{\"summary\":\"Issue 3\"}");
        assertThat(posted.path("issues")).hasSize(1);
        assertThat(posted.path("issues").path(0).path("fields").has("summary")).isFalse();
    }

    @Test
    public void explainsWhatIsWrongWithAQuery() {
        HttpResponse<String> unknown = ana.get("/rest/api/2/search?jql=" + encode("colour = red"));
        HttpResponse<String> broken = ana.get("/rest/api/2/search?jql=" + encode("project ="));

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(json(unknown).path("errorMessages").path(0).asText())
                .isEqualTo("Field 'colour' does not exist or you do not have permission to view it.");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(ana.get("/rest/api/2/search?validateQuery=false&jql=" + encode("colour = red"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void listsWhatIsAroundIssues() {
        assertThat(json(ana.get("/rest/api/2/project")).findValuesAsText("key")).contains(project.key());
        assertThat(json(ana.get("/rest/api/2/project/" + project.key()))
                        .path("id")
                        .asLong())
                .isEqualTo(project.id());
        assertThat(ana.get("/rest/api/2/project/GONE").statusCode()).isEqualTo(404);
        assertThat(json(ana.get("/rest/api/2/user?username=ben"))
                        .path("displayName")
                        .asText())
                .isEqualTo("The ben");
        assertThat(ana.get("/rest/api/2/user?username=nobody").statusCode()).isEqualTo(404);
        assertThat(json(ana.get("/rest/api/2/field")).findValuesAsText("name")).contains("Story Points", "Sprint");
        assertThat(ana.post("/rest/api/2/reindex", "").statusCode()).isEqualTo(403);
        assertThat(ana.get("/rest/api/2/filter/424242").statusCode()).isEqualTo(400);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
