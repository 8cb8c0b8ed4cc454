package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Test;

/** Strategies under bad input, hidden issues, wrong people and many hands at once. */
public class StrategyFaultsTest {

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.POSTGRESQL);

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REST = "/rest/ballast/1.0/";
    private static final String HOSTILE = "</script><script>alert(1)</script> \\\"'`{{${x}}} שלום 🙂 {0}";

    @Test
    public void twentyHandsAtOnceLoseNothingAndGetNoKeyTwice() {
        long strategy = begin();
        HttpProbe maya = SANDBOX.as("maya");
        HttpProbe omar = SANDBOX.as("omar");
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            HttpProbe writer = number % 2 == 0 ? maya : omar;
            sent.add(later(
                    writer,
                    "strategies/" + strategy + "/elements",
                    "{\"kind\":\"objective\",\"title\":\"Goal " + number + "\"}"));
        }
        sent.forEach(answer ->
                assertThat(answer.join().statusCode()).as(answer.join().body()).isEqualTo(201));

        JsonNode elements = json(maya.get(REST + "strategies/" + strategy)).path("elements");
        Set<String> keys = new HashSet<>();
        elements.forEach(element -> keys.add(element.path("key").asText()));
        assertThat(elements).hasSize(20);
        assertThat(keys).hasSize(20);
    }

    @Test
    public void anElementThatIsSentAgainOnAnotherNodeIsThereOnce() {
        String strategy = REST + "strategies/" + begin();
        HttpProbe there = HttpProbe.login(SANDBOX.secondNode().baseUri(), "maya");
        HttpProbe here = SANDBOX.as("maya");
        String body = "{\"kind\":\"diagnosis\",\"title\":\"Slow.\",\"key\":\"key-of-the-page\"}";
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int turn = 0; turn < 5; turn++) {
            sent.add(here.postLater(strategy + "/elements", body));
            sent.add(there.postLater(strategy + "/elements", body));
        }
        sent.forEach(answer ->
                assertThat(answer.join().statusCode()).as(answer.join().body()).isEqualTo(201));

        assertThat(json(here.get(strategy)).path("elements")).hasSize(1);
        assertThat(json(here.post(strategy + "/elements", body.replace("key-of-the-page", "k")))
                        .path("field")
                        .asText())
                .isEqualTo("key");
    }

    @Test
    public void ownersAloneCorrectAndThrowAwayADraftAndTheLogSaysWho() {
        String strategy = REST + "strategies/" + begin();
        HttpProbe maya = SANDBOX.as("maya");
        assertThat(maya.post(
                                strategy + "/elements",
                                "{\"kind\":\"diagnosis\",\"title\":\"Slow.\",\"key\":\"key-of-the-page\"}")
                        .statusCode())
                .isEqualTo(201);
        String correction = "{\"title\":\"%s\",\"periodStart\":\"2030-04-01\",\"titleBefore\":\"Draft of 2030\"}";
        String body = correction.formatted("Draft of 2030 " + HOSTILE);
        Map<String, Integer> others = Map.of("li", 403, "sofia", 404, "gus", 404, "admin", 404);
        others.forEach((name, status) -> {
            HttpProbe probe = SANDBOX.as(name);
            assertThat(probe.put(strategy, body).statusCode()).as(name).isEqualTo(status);
            assertThat(probe.delete(strategy + "/versions/1").statusCode())
                    .as(name)
                    .isEqualTo(status);
        });
        assertThat(SANDBOX.anonymous().put(strategy, body).statusCode()).isEqualTo(401);
        assertThat(SANDBOX.anonymous().delete(strategy + "/versions/1").statusCode())
                .isEqualTo(401);

        JsonNode corrected = json(maya.put(strategy, body));
        assertThat(corrected.path("title").asText()).isEqualTo("Draft of 2030 " + HOSTILE.replace("\\\"", "\""));
        assertThat(corrected.path("periodStart").asText()).isEqualTo("2030-04-01");
        assertThat(code(maya.put(strategy, correction.formatted("Mine"))))
                .isEqualTo("ballast.strategy.corrected-meanwhile");

        String workshop = strategy + "/workshop";
        assertThat(maya.post(workshop, "{\"title\":\"Kick-off\",\"people\":[\"omar\"]}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(code(maya.delete(strategy + "/versions/1"))).isEqualTo("ballast.strategy.draft-in-workshop");
        for (String way : List.of("write cluster", "cluster phrase", "phrase agree", "agree closed")) {
            String[] stages = way.split(" ");
            assertThat(maya.put(workshop + "/stage", "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(stages[0], stages[1]))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(code(maya.delete(strategy + "/versions/1?revision=0")))
                .isEqualTo("ballast.strategy.written-on-meanwhile");
        assertThat(code(maya.delete(strategy + "/versions/2"))).isEqualTo("ballast.strategy.strategy-unknown");
        HttpResponse<String> left = maya.delete(strategy + "/versions/1");
        assertThat(left.statusCode()).as(left.body()).isEqualTo(200);
        for (String gone : List.of(strategy, workshop, strategy + "/feedback", strategy + "/capacity")) {
            assertThat(maya.get(gone).statusCode()).as(gone).isEqualTo(404);
        }
        JsonNode newest =
                json(maya.get(REST + "departments/1/log")).path("events").path(0);
        assertThat(newest.path("action").asText()).isEqualTo("discard-strategy");
        assertThat(newest.path("before").asText()).startsWith("Draft of 2030");
        assertThat(newest.path("by").path("displayName").asText()).startsWith("Maya");
        assertThat(maya.get("/plugins/servlet/ballast/strategy").statusCode()).isEqualTo(200);
    }

    @Test
    public void aDraftIsUnknownToReadersOutsidersAndAdministrators() {
        long strategy = begin();
        for (String reader : List.of("sofia", "gus", "admin")) {
            HttpProbe probe = SANDBOX.as(reader);
            HttpResponse<String> hidden = probe.get(REST + "strategies/" + strategy);
            HttpResponse<String> unknown = probe.get(REST + "strategies/999999999");
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.body()).isEqualTo(unknown.body());
            assertThat(probe.get(REST + "departments").body()).doesNotContain("Draft of");
        }
        assertThat(new HttpProbe(SANDBOX.baseUri()).get(REST + "strategies/1").statusCode())
                .isEqualTo(401);
    }

    @Test
    public void hostileTextStaysText() {
        long strategy = begin();
        HttpProbe maya = SANDBOX.as("maya");
        HttpResponse<String> added = maya.post(
                REST + "strategies/" + strategy + "/elements",
                "{\"kind\":\"diagnosis\",\"title\":\"" + HOSTILE + "\"}");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(json(added).path("elements").path(0).path("title").asText())
                .isEqualTo(HOSTILE.replace("\\\"", "\""));
        assertThat(maya.get("/plugins/servlet/ballast/strategy?strategyId=" + strategy)
                        .body())
                .doesNotContain("<script>alert(1)");
    }

    @Test
    public void wrongBodiesAndIdsGetAClearAnswer() {
        HttpProbe maya = SANDBOX.as("maya");
        String elements = REST + "strategies/1/elements";
        for (String body : List.of(
                "",
                "[]",
                "{",
                "{\"kind\":\"diagnosis\",\"title\":\"x\",\"colour\":1}",
                "{\"kind\":\"diagnosis\",\"title\":7}",
                "{\"kind\":\"pillar\",\"title\":\"x\",\"actions\":\"A1\"}",
                "{\"kind\":\"pillar\",\"title\":\"x\",\"actions\":[1]}")) {
            HttpResponse<String> answer = maya.post(elements, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(json(answer).path("code").asText()).as(body).startsWith("ballast.");
        }
        for (String path :
                List.of("strategies/0", "strategies/x", "strategies/99999999999", "strategies/1?version=77")) {
            assertThat(maya.get(REST + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(maya.get(REST + "strategies/1?version=one").statusCode()).isEqualTo(400);
        for (String ref : List.of("S1-P99", "S99-P1", "P1", "S1-D1", "%3Cb%3E")) {
            assertThat(maya.put(REST + "issues/PAY-24/links/" + ref, "{\"strength\":\"strongly\"}")
                            .statusCode())
                    .as(ref)
                    .isEqualTo(404);
        }
    }

    @Test
    public void aHiddenIssueIsNeitherCountedNorFound() {
        HttpProbe maya = SANDBOX.as("maya");
        assertThat(maya.put(REST + "issues/PAY-29/links/S1-P2", "{\"strength\":\"strongly\"}")
                        .statusCode())
                .isEqualTo(200);
        HttpProbe jonas = SANDBOX.as("jonas");

        JsonNode seen = json(jonas.get(REST + "strategies/1"));
        JsonNode all = json(maya.get(REST + "strategies/1"));
        assertThat(seen.path("linkedIssues").asInt())
                .isEqualTo(all.path("linkedIssues").asInt() - 1);
        assertThat(seen.path("issuesHidden").asBoolean()).isTrue();
        assertThat(jonas.get("/rest/api/2/search?jql=issue%20in%20servesPillar(%22See%20it%20first%22)")
                        .body())
                .doesNotContain("PAY-29");
        assertThat(maya.get("/rest/api/2/search?jql=issue%20in%20servesPillar(%22See%20it%20first%22)")
                        .body())
                .contains("PAY-29");
        assertThat(jonas.put(REST + "issues/PAY-29/links/S1-P1", "{\"strength\":\"hurts\"}")
                        .body())
                .isEqualTo(jonas.put(REST + "issues/PAY-9999/links/S1-P1", "{\"strength\":\"hurts\"}")
                        .body());
    }

    private static long begin() {
        HttpResponse<String> answer = SANDBOX.as("maya")
                .post(
                        REST + "departments/1/strategies",
                        "{\"title\":\"Draft of 2030\",\"periodStart\":\"2030-01-01\",\"periodEnd\":\"2030-12-31\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("id").asLong();
    }

    private static CompletableFuture<HttpResponse<String>> later(HttpProbe probe, String path, String body) {
        return CompletableFuture.supplyAsync(() -> probe.send(probe.request(REST + path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(body))));
    }

    private static String code(HttpResponse<String> refused) {
        return json(refused).path("code").asText();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(answer.body(), noJson);
        }
    }
}
