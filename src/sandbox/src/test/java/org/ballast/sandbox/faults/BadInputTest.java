package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Bad input gets a clear answer that names the field; nothing is changed and nothing hidden is told. */
public class BadInputTest {

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.POSTGRESQL);

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DEBT = "/rest/ballast/1.0/issues/%s/debt";
    private static final String BOARD = "/rest/ballast/1.0/boards/1";
    private static final String HOSTILE =
            "</script><script>alert(1)</script> \"'`{{${x}}} \u202Eשלום 🙂 é '; DROP TABLE VOTE;--";

    private HttpProbe maya;

    @Before
    public void logIn() {
        maya = SANDBOX.as("maya");
    }

    @Test
    public void givesHostileTextBackAsItWasTyped() {
        HttpResponse<String> answer = maya.put(DEBT.formatted("PAY-14"), tag(Map.of("note", HOSTILE, "area", HOSTILE)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode debt = json(maya.get(DEBT.formatted("PAY-14")));
        assertThat(debt.path("note").asText()).isEqualTo(HOSTILE);
        assertThat(debt.path("area").asText()).isEqualTo(HOSTILE);
        assertThat(maya.get("/browse/PAY-14").body()).doesNotContain("<script>alert(1)");
    }

    @Test
    public void takesHostileReasonsNamesAndQueriesForWhatTheyAre() {
        long id = json(maya.get(DEBT.formatted("PAY-22"))).path("issueId").asLong();
        String dismissal = BOARD + "/dismissals/" + id;
        HttpResponse<String> dismissed = maya.put(dismissal, reason(HOSTILE));
        assertThat(dismissed.statusCode() / 100).as(dismissed.body()).isEqualTo(2);
        assertThat(json(maya.get(BOARD + "/suggestion")).path("dismissed").findValuesAsText("reason"))
                .contains(HOSTILE);
        maya.delete(dismissal);
        HttpResponse<String> tooLong = maya.put(dismissal, reason("x".repeat(32_000)));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(json(tooLong).path("field").asText()).isEqualTo("reason");

        JsonNode before = json(maya.get(BOARD));
        HttpResponse<String> named = maya.put(BOARD + "/policy", policy(before, HOSTILE));
        assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
        assertThat(json(maya.get(BOARD)).path("name").asText()).isEqualTo(HOSTILE);
        maya.put(BOARD + "/policy", policy(before, before.path("name").asText()));

        String query = JSON.createObjectNode()
                .put("jql", HOSTILE)
                .put("dryRun", true)
                .put("kind", "code")
                .put("priority", "high")
                .toString();
        HttpResponse<String> searched = maya.post("/rest/ballast/1.0/debt/bulk-tag", query);
        assertThat(searched.statusCode()).isEqualTo(400);
        assertThat(json(searched).path("field").asText()).isEqualTo("jql");
    }

    private static String reason(String text) {
        return JSON.createObjectNode().put("reason", text).put("sprints", 1).toString();
    }

    private static String policy(JsonNode board, String name) {
        return JSON.createObjectNode()
                .put("name", name)
                .put("filterId", board.path("filterId").asLong())
                .put("projectKey", "PAY")
                .set("policy", board.path("policy"))
                .toString();
    }

    @Test
    public void refusesATextThatIsTooLongAndNamesItsField() {
        for (Map<String, String> text : List.of(Map.of("note", "x".repeat(32_000)), Map.of("area", "y".repeat(101)))) {
            HttpResponse<String> answer = maya.put(DEBT.formatted("PAY-19"), tag(text));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer).path("field").asText())
                    .isEqualTo(text.keySet().iterator().next());
        }
        assertThat(json(maya.get(DEBT.formatted("PAY-19"))).path("tagged").asBoolean())
                .isFalse();
    }

    @Test
    public void refusesWhatIsNoJsonOrHasFieldsThatNobodyKnows() {
        List<String> bodies = List.of(
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"kind\":\"code\"",
                "{\"kind\":\"code\",\"priority\":\"high\",\"colour\":\"red\"}",
                "{\"kind\":\"code\",\"kind\":\"test\",\"priority\":\"high\"}",
                "{\"kind\":7,\"priority\":\"high\"}",
                "{\"kind\":\"astrology\",\"priority\":\"high\"}",
                "{\"kind\":\"code\",\"priority\":\"high\",\"estimate\":0.3}",
                "{\"kind\":\"code\",\"priority\":\"high\",\"estimate\":-1}",
                "{\"kind\":\"code\",\"priority\":\"high\",\"estimate\":1e99}",
                "{\"kind\":\"code\",\"priority\":\"high\",\"estimate\":\"one\"}",
                "{\"kind\":\"code\",\"priority\":\"high\"} trailing",
                "{\"kind\":\"code\",\"priority\":\"high\",\"note\":\"" + "z".repeat(200_000) + "\"}");
        for (String body : bodies) {
            HttpResponse<String> answer = maya.put(DEBT.formatted("PAY-20"), body);
            assertThat(answer.statusCode()).as(start(body)).isIn(400, 413);
            assertThat(json(answer).path("message").asText()).as(start(body)).isNotBlank();
            assertThat(json(answer).path("code").asText()).as(start(body)).startsWith("ballast.");
        }
        assertThat(json(maya.get(DEBT.formatted("PAY-20"))).path("tagged").asBoolean())
                .isFalse();
    }

    @Test
    public void answersAHiddenIssueExactlyAsAnUnknownOne() {
        HttpProbe jonas = SANDBOX.as("jonas");
        HttpResponse<String> hidden = jonas.get(DEBT.formatted("PAY-29"));
        HttpResponse<String> unknown = jonas.get(DEBT.formatted("PAY-9999"));
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace("PAY-29", "?"))
                .isEqualTo(unknown.body().replace("PAY-9999", "?"));
        long id = json(maya.get(DEBT.formatted("PAY-29"))).path("issueId").asLong();
        HttpResponse<String> vote = jonas.put(BOARD + "/ballot/" + id, "{\"dots\":1}");
        HttpResponse<String> voteForNothing = jonas.put(BOARD + "/ballot/999999999", "{\"dots\":1}");
        assertThat(vote.statusCode()).isEqualTo(404);
        assertThat(vote.body().replace("" + id, "?"))
                .isEqualTo(voteForNothing.body().replace("999999999", "?"));
    }

    @Test
    public void leavesHiddenIssuesOutOfEveryListAndTotal() {
        HttpProbe jonas = SANDBOX.as("jonas");
        JsonNode mayas = json(maya.get(BOARD + "/candidates?start=0&limit=100"));
        JsonNode jonases = json(jonas.get(BOARD + "/candidates?start=0&limit=100"));
        assertThat(mayas.toString()).contains("PAY-29");
        assertThat(jonases.toString()).doesNotContain("PAY-29");
        assertThat(jonases.path("total").asInt())
                .isEqualTo(jonases.path("candidates").size());
        assertThat(jonas.get(BOARD + "/suggestion").body()).doesNotContain("PAY-29");
        assertThat(jonas.get("/rest/api/2/search?jql=issue%20in%20techDebt()&maxResults=100")
                        .body())
                .doesNotContain("PAY-29");
    }

    @Test
    public void asksTheAnonymousToLogInAndTellsAnOutsiderNothing() {
        HttpProbe nobody = SANDBOX.anonymous();
        HttpProbe gus = SANDBOX.as("gus");
        for (String path : List.of(DEBT.formatted("PAY-21"), BOARD, BOARD + "/suggestion", BOARD + "/candidates")) {
            assertThat(nobody.get(path).statusCode()).as(path).isEqualTo(401);
            assertThat(gus.get(path).body()).as(path).doesNotContain("callbacks idempotent", "PAY-26", "PAY-22");
        }
        assertThat(gus.get(DEBT.formatted("PAY-21")).statusCode()).isEqualTo(404);
    }

    @Test
    public void doesNotLetAViewerTagNorADeveloperSetThePolicyNorALeadRepair() {
        assertThat(SANDBOX.as("sofia")
                        .put(DEBT.formatted("PAY-14"), tag(Map.of()))
                        .statusCode())
                .isEqualTo(403);
        JsonNode board = json(maya.get(BOARD));
        assertThat(SANDBOX.as("jonas")
                        .put(BOARD + "/policy", policy(board, board.path("name").asText()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(maya.post("/rest/ballast/1.0/repairs", "{}").statusCode()).isEqualTo(403);
        assertThat(maya.put("/rest/ballast/1.0/settings", "{\"sidebarEnabled\":false}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void refusesIdsAndPagesThatCanNotBe() {
        for (String path : List.of(
                "/rest/ballast/1.0/boards/x",
                "/rest/ballast/1.0/boards/-1",
                "/rest/ballast/1.0/boards/99999999999999999999",
                BOARD + "/candidates?limit=101",
                BOARD + "/candidates?start=-1",
                BOARD + "/suggestion?sprint=abc",
                BOARD + "/suggestion?sprint=999999",
                DEBT.formatted("%22%3E%3Cscript%3E"),
                DEBT.formatted("PAY-0"))) {
            int status = maya.get(path).statusCode();
            assertThat(status).as(path).isIn(400, 404);
        }
    }

    private static String tag(Map<String, String> texts) {
        var body = JSON.createObjectNode().put("kind", "code").put("priority", "high");
        texts.forEach(body::put);
        return body.toString();
    }

    private static String start(String body) {
        return body.substring(0, Math.min(body.length(), 60));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), e);
        }
    }
}
