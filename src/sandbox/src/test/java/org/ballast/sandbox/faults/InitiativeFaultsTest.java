package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Test;

/** Initiatives under bad input, hidden issues, wrong people and many hands at once. */
public class InitiativeFaultsTest {
    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.POSTGRESQL);

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ALL = "/rest/ballast/1.0/boards/1/initiatives";
    private static final int HANDS = 12;

    @Test
    public void ofManyPausesAtOnceOneCountsAndTheOthersAreTold() {
        String one = start("PAY-2", "Paused by many");
        List<Integer> answers = atOnce(
                HANDS, () -> maya().post(one + "/pause", "{\"reason\":\"bug\"}").statusCode());

        assertThat(answers).containsOnly(200, 409);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(json(maya().get(one)).path("pauses")).hasSize(1);
        assertThat(json(maya().get(one + "/log")).path("lines")).hasSize(2);
    }

    @Test
    public void anIssueStartedTwiceAtOnceIsOneInitiative() {
        List<Integer> answers = atOnce(
                HANDS,
                () -> maya().post(ALL, "{\"issue\":\"PAY-3\",\"title\":\"Twice\"}")
                        .statusCode());

        assertThat(answers).containsOnly(200, 409);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
    }

    @Test
    public void twoInitiativesThatReachForTheSameSliceDoNotBothGetIt() {
        List<String> both = List.of(start("PAY-7", "One hand"), start("PAY-8", "Other hand"));
        List<CompletableFuture<Integer>> sent = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            String slice = both.get(hand % 2) + "/slices/PAY-26";
            sent.add(CompletableFuture.supplyAsync(
                    () -> maya().put(slice, "{\"effort\":1}").statusCode()));
        }
        sent.forEach(answer -> assertThat(answer.join()).isIn(200, 409));

        int slices = both.stream()
                .mapToInt(one -> json(maya().get(one)).path("slices").size())
                .sum();
        assertThat(slices).isEqualTo(1);
    }

    @Test
    public void nothingOfAHiddenSliceReachesWhoMustNotSeeIt() {
        String one = start("PAY-9", "With a secret");
        maya().put(one + "/slices/PAY-27", "{\"effort\":1}");
        maya().put(one + "/slices/PAY-29", "{\"effort\":2}");
        maya().put(one + "/slices/PAY-28", "{\"effort\":1,\"dependsOn\":[\"PAY-29\"]}");
        HttpProbe jonas = SANDBOX.as("jonas");
        String secret = json(maya().get(one))
                .path("slices")
                .path(1)
                .path("issue")
                .path("issueId")
                .asText();

        for (String address : List.of(one, one + "/log", ALL)) {
            HttpResponse<String> answer = jonas.get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("PAY-29", "credentials", secret);
        }
        assertThat(json(jonas.get(one)).path("slicesHidden").asBoolean()).isTrue();
        assertThat(json(jonas.get(one)).path("effort").asInt()).isEqualTo(2);
        assertThat(jonas.put(one + "/slices/PAY-29/state", "{\"state\":\"open\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    public void onlyEditorsChangeAndOutsidersLearnNothing() {
        String one = start("PAY-10", "Guarded");
        for (String reader : List.of("sofia", "tomas")) {
            assertThat(SANDBOX.as(reader).get(one).statusCode()).isEqualTo(200);
            assertThat(SANDBOX.as(reader)
                            .post(one + "/pause", "{\"reason\":\"bug\"}")
                            .statusCode())
                    .as(reader)
                    .isEqualTo(403);
        }
        HttpProbe gus = SANDBOX.as("gus");
        assertThat(gus.get(one).body()).isEqualTo(gus.get(ALL + "/999999").body());
        assertThat(gus.get(one).statusCode()).isEqualTo(404);
        assertThat(new HttpProbe(SANDBOX.baseUri()).get(one).statusCode()).isEqualTo(401);
        assertThat(maya().put(one, "{\"revision\":1,\"title\":\"Given away\",\"owner\":\"tomas\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(SANDBOX.as("tomas")
                        .post(one + "/pause", "{\"reason\":\"people\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void ofManyWhoFinishItAtOnceOnTwoNodesOneDoesAndItsNumbersAreWrittenOnce() {
        String one = start("PAY-12", "Finished by many");
        HttpProbe here = maya();
        HttpProbe there = HttpProbe.login(SANDBOX.secondNode().baseUri(), "maya");
        int before = valuesOfK1();
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            sent.add((hand % 2 == 0 ? here : there).postLater(one + "/close", finish("S1-K1", "7")));
        }
        List<Integer> answers =
                sent.stream().map(answer -> answer.join().statusCode()).toList();

        assertThat(answers).containsOnly(200, 409);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(json(here.get(one)).path("wins")).hasSize(1);
        assertThat(valuesOfK1()).isEqualTo(before + 1);
    }

    @Test
    public void anEndThatIsWrongWritesNothingAndLeavesTheInitiativeOpen() {
        String one = start("PAY-13", "Not yet");
        int before = valuesOfK1();
        String longText = "x".repeat(32_768);
        for (String body : List.of(
                "{}",
                "{\"finished\":\"yes\"}",
                "{\"finished\":true,\"before\":\"" + longText + "\"}",
                "{\"finished\":true,\"metrics\":[{\"name\":\"a\",\"before\":1,\"after\":null}]}",
                "{\"finished\":true,\"metrics\":[{},{},{},{}]}",
                "{\"finished\":true,\"metrics\":7}",
                finish("S1-K1", "1e99"),
                finish("S1-K1", "1,\"x\":1"),
                finish("S1-K99", "7"),
                finish("S9-K1", "7"),
                finish("S1-P1", "7"),
                finish("S1-K4", "7"),
                finish(longText, "7"),
                finish("<script>alert(1)</script>", "7"))) {
            HttpResponse<String> answer = maya().post(one + "/close", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).as(body).hasSizeLessThan(4_096).doesNotContain("<script>");
        }

        assertThat(json(maya().get(one)).path("state").asText()).isEqualTo("running");
        assertThat(valuesOfK1()).isEqualTo(before);
    }

    @Test
    public void onlyEditorsFinishItAndWhatTheyDropBringsNoKeyResultAnyFurther() {
        String one = start("PAY-14", "Dropped");
        String secret = start("PAY-29", "Of a hidden issue");
        int before = valuesOfK1();
        String body = finish("S1-K1", "7");
        assertThat(SANDBOX.as("sofia")
                        .post(one + "/close", "{\"finished\":true}")
                        .statusCode())
                .isEqualTo(403);
        HttpProbe jonas = SANDBOX.as("jonas");
        assertThat(jonas.post(secret + "/close", "{\"finished\":true}").body())
                .isEqualTo(
                        jonas.post(ALL + "/999999/close", "{\"finished\":true}").body());
        assertThat(maya().post(one + "/close", body.replace("true", "false")).statusCode())
                .isEqualTo(200);

        JsonNode dropped = json(maya().get(one));
        assertThat(dropped.path("state").asText()).isEqualTo("dropped");
        assertThat(dropped.path("wins")).isEmpty();
        assertThat(valuesOfK1()).isEqualTo(before);
        assertThat(maya().post(one + "/close", body).statusCode()).isEqualTo(409);
        assertThat(valuesOfK1()).isEqualTo(before);
    }

    private static String finish(String keyResult, String after) {
        return "{\"finished\":true,\"metrics\":[{\"name\":\"<b>Days</b>\",\"before\":9,\"after\":%s,\"keyResult\":\"%s\"}]}"
                .formatted(after, keyResult);
    }

    private static int valuesOfK1() {
        return json(maya().get("/rest/ballast/1.0/strategies/1/elements/K1/values"))
                .path("values")
                .size();
    }

    @Test
    public void wrongBodiesAndIdsGetAClearAnswer() {
        String one = start("PAY-11", "Attacked </script><b> \\\" ' {0} 🙂");
        for (String body : List.of(
                "",
                "[]",
                "{",
                "{\"effort\":\"2\"}",
                "{\"effort\":0.3}",
                "{\"effort\":1e99}",
                "{\"effort\":1,\"dependsOn\":\"PAY-1\"}",
                "{\"effort\":1,\"dependsOn\":[7]}",
                "{\"effort\":1,\"colour\":1}")) {
            HttpResponse<String> answer = maya().put(one + "/slices/PAY-30", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(json(answer).path("code").asText()).as(body).startsWith("ballast.");
        }
        assertThat(maya().put(one, "{\"revision\":1,\"title\":\"Mine\",\"owner\":\"li\\u0000\"}")
                        .statusCode())
                .isEqualTo(400);
        maya().post(one + "/pause", "{\"reason\":\"bug\"}");
        assertThat(maya().put(one + "/parking-note", "{\"where\":\"" + "x".repeat(32_768) + "\"}")
                        .statusCode())
                .isEqualTo(400);
        for (String path : List.of("/0", "/x", "/99999999999", "/2147483648", "/-1")) {
            assertThat(maya().get(ALL + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(maya().put(one + "/slices/NOPE-1", "{\"effort\":1}").statusCode())
                .isEqualTo(404);
        assertThat(maya().get("/plugins/servlet/ballast/initiatives?boardId=%3Cscript%3E")
                        .body())
                .doesNotContain("<script>alert");
    }

    private static String start(String issue, String title) {
        HttpResponse<String> answer = maya().post(ALL, "{\"issue\":\"" + issue + "\",\"title\":\"" + title + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ALL + "/" + json(answer).path("id").asLong();
    }

    private static HttpProbe maya() {
        return SANDBOX.as("maya");
    }

    private static List<Integer> atOnce(int hands, Supplier<Integer> request) {
        List<CompletableFuture<Integer>> sent = new ArrayList<>();
        for (int hand = 0; hand < hands; hand++) {
            sent.add(CompletableFuture.supplyAsync(request));
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }
}
