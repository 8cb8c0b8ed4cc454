package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Test;

/** Feedback under bad input, from the wrong people, and from many hands on two nodes at once. */
public class FeedbackFaultsTest {

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.POSTGRESQL);

    private static final String REST = "/rest/ballast/1.0/";
    private static final String HOSTILE = "</script><script>alert(1)</script> \\\"'`{{${x}}} שלום 🙂 {0}";

    @Test
    public void whatTwoNodesGetTwiceIsThereOnceAndOneOfTwoAnswersIsTold() {
        String feedback = out(begin()) + "/feedback";
        HttpProbe second = HttpProbe.login(SANDBOX.secondNode().baseUri(), "omar");
        HttpProbe maya = SANDBOX.as("maya");
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            HttpProbe probe = number % 2 == 0 ? maya : SANDBOX.as("sofia");
            sent.add(later(
                    probe, feedback + "/comments", "{\"text\":\"Twice\",\"key\":\"key-%05d\"}".formatted(number / 4)));
        }
        sent.forEach(answer ->
                assertThat(answer.join().statusCode()).as(answer.join().body()).isEqualTo(201));
        JsonNode seen = json(second.get(feedback));
        assertThat(seen.path("total").asInt()).isEqualTo(10);
        assertThat(seen.path("open").asInt()).isEqualTo(10);

        String answers = feedback + "/comments/"
                + seen.path("comments").path(0).path("commentId").asLong() + "/answers";
        CompletableFuture<HttpResponse<String>> one =
                later(maya, answers, "{\"status\":\"accepted\",\"text\":\"Yes\",\"revision\":0}");
        CompletableFuture<HttpResponse<String>> other =
                later(second, answers, "{\"status\":\"rejected\",\"text\":\"No\",\"revision\":0}");
        assertThat(List.of(one.join().statusCode(), other.join().statusCode())).containsExactlyInAnyOrder(201, 409);
        assertThat(json(maya.get(feedback)).path("open").asInt()).isEqualTo(9);
    }

    @Test
    public void whoMayNotReadTheVersionLearnsNothing() {
        String strategy = begin();
        String comment = REST + "strategies/999999999/feedback";
        for (String reader : List.of("sofia", "gus", "admin")) {
            HttpProbe probe = SANDBOX.as(reader);
            assertThat(probe.get(strategy + "/feedback").body())
                    .isEqualTo(probe.get(comment).body());
            assertThat(probe.post(strategy + "/feedback/comments", "{\"text\":\"x\",\"key\":\"key-00001\"}")
                            .body())
                    .isEqualTo(probe.post(comment + "/comments", "{\"text\":\"x\",\"key\":\"key-00001\"}")
                            .body());
        }
        HttpProbe nobody = new HttpProbe(SANDBOX.baseUri());
        assertThat(nobody.get(strategy + "/feedback").statusCode()).isEqualTo(401);

        out(strategy);
        long id = json(SANDBOX.as("sofia")
                        .post(strategy + "/feedback/comments", "{\"text\":\"x\",\"key\":\"key-00001\"}"))
                .path("commentId")
                .asLong();
        for (String other : List.of("sofia", "li", "admin")) {
            assertThat(SANDBOX.as(other)
                            .post(
                                    strategy + "/feedback/comments/" + id + "/answers",
                                    "{\"status\":\"accepted\",\"text\":\"x\"}")
                            .statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        SANDBOX.as("maya").put(strategy + "/state", "{\"state\":\"draft\"}");
        for (long unknown : new long[] {id, 999_999_999}) {
            assertThat(json(SANDBOX.as("gus")
                                    .post(
                                            strategy + "/feedback/comments/" + unknown + "/answers",
                                            "{\"status\":\"accepted\",\"text\":\"x\"}"))
                            .path("code")
                            .asText())
                    .isEqualTo("ballast.feedback.comment-unknown");
        }
    }

    @Test
    public void hostileAndLongTextsAndWrongBodiesGetAClearAnswer() {
        String comments = out(begin()) + "/feedback/comments";
        HttpProbe gus = SANDBOX.as("gus");
        HttpResponse<String> kept =
                gus.post(comments, "{\"text\":\"" + HOSTILE + "\\r\\nnext\",\"key\":\"key-00001\"}");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(json(kept).path("text").asText()).isEqualTo(HOSTILE.replace("\\\"", "\"") + "\nnext");
        assertThat(gus.post(comments, "{\"text\":\"" + "🙂".repeat(4000) + "\",\"key\":\"key-00002\"}")
                        .statusCode())
                .isEqualTo(201);
        for (String body : List.of(
                "",
                "[]",
                "{",
                "{\"text\":\"" + "x".repeat(32_768) + "\",\"key\":\"key-00003\"}",
                "{\"text\":7,\"key\":\"key-00003\"}",
                "{\"text\":\"x\"}",
                "{\"text\":\"x\",\"key\":\"key-00003\",\"team\":999}",
                "{\"text\":\"x\",\"key\":\"key-00003\",\"team\":\"PAY\"}")) {
            HttpResponse<String> answer = gus.post(comments, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(json(answer).path("code").asText()).as(body).startsWith("ballast.");
        }
        assertThat(gus.post(comments, "{\"text\":\"x\",\"key\":\"key-00003\",\"element\":\"P77\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String begin() {
        HttpResponse<String> answer = SANDBOX.as("maya")
                .post(
                        REST + "departments/1/strategies",
                        "{\"title\":\"Draft of 2030\",\"periodStart\":\"2030-01-01\",\"periodEnd\":\"2030-12-31\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return REST + "strategies/" + json(answer).path("id").asLong();
    }

    private static String out(String strategy) {
        assertThat(SANDBOX.as("maya")
                        .put(strategy + "/state", "{\"state\":\"feedback\"}")
                        .statusCode())
                .isEqualTo(200);
        return strategy;
    }

    private static CompletableFuture<HttpResponse<String>> later(HttpProbe probe, String path, String body) {
        return CompletableFuture.supplyAsync(() -> probe.send(probe.request(path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(body))));
    }
}
