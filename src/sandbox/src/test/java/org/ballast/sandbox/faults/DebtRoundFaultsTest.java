package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A debt round under attack, on two nodes with one PostgreSQL: nothing overspent, nothing leaked, nothing lost. */
public class DebtRoundFaultsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ROUND = "/rest/ballast/1.0/boards/1/round";
    private static final String SECRET = "PAY-29";
    private static final int REQUESTS = 50;

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.POSTGRESQL);

    private final HttpProbe maya = SANDBOX.as("maya");
    private final HttpProbe tomas = SANDBOX.as("tomas");

    @Before
    public void openAVote() {
        ok(maya.post(
                ROUND, "{\"title\":\"Q4\",\"stages\":[\"vote\"],\"people\":[\"maya\",\"li\",\"tomas\",\"priya\"]}"));
    }

    @After
    public void closeIt() {
        maya.put(ROUND + "/stage", "{\"from\":\"vote\",\"to\":\"closed\",\"belowQuorum\":true}");
    }

    @Test
    public void fiftyRequestsAtOnceOnTwoNodesNeverOverspendABudget() throws Exception {
        Sandbox second = SANDBOX.secondNode();
        List<HttpProbe> tabs = List.of(tomas, HttpProbe.login(second.baseUri(), "tomas"), SANDBOX.as("tomas"));
        List<Long> issues = issues(tomas).subList(0, 4);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int number = 0; number < REQUESTS; number++) {
            HttpProbe tab = tabs.get(number % tabs.size());
            String path = dots(issues.get(number % issues.size()));
            String body = "{\"dots\":%d}".formatted(1 + number % 3);
            calls.add(() -> tab.put(path, body).statusCode());
        }

        List<Integer> statuses = atOnce(calls);

        assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 409);
        JsonNode dots = round(tabs.get(1)).path("dots");
        assertThat(dots.path("used").asInt()).isBetween(1, 5);
        assertThat(dots.path("used").asInt() + dots.path("left").asInt()).isEqualTo(5);
    }

    @Test
    public void anItemThatSomebodyMayNotSeeIsNowhereInWhatTheyGet() throws IOException {
        long secret = idOf(maya, SECRET);
        ok(maya.put(dots(secret), "{\"dots\":3}"));

        assertThat(tomas.get(ROUND).body()).doesNotContain(SECRET).doesNotContain("\"issueId\":" + secret);
        HttpResponse<String> hidden = tomas.put(dots(secret), "{\"dots\":1}");
        HttpResponse<String> nothing = tomas.put(dots(999_999), "{\"dots\":1}");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(nothing.body());
        long version = round(tomas).path("version").asLong();
        ok(maya.put(ROUND + "/stage", "{\"from\":\"vote\",\"to\":\"closed\",\"belowQuorum\":true}"));

        JsonNode closed = round(tomas);
        assertThat(closed.toString()).doesNotContain(SECRET);
        List<Integer> ranks = new ArrayList<>();
        closed.path("items")
                .forEach(item -> ranks.add(item.path("result").path("rank").asInt()));
        assertThat(ranks)
                .startsWith(1, 2, 3)
                .doesNotHaveDuplicates()
                .hasSize(closed.path("items").size());
        String log = tomas.get("/rest/ballast/1.0/boards/1/rounds/"
                        + closed.path("roundId").asLong() + "/log")
                .body();
        assertThat(log).doesNotContain("\"issueId\":" + secret).contains("\"detail\":\"count\"");
        assertThat(version).isPositive();
    }

    @Test
    public void votesOfOthersDoNotLeaveTheServerBeforeTheClosing() throws IOException {
        String page = tomas.get(ROUND).body();
        String state = tomas.get(ROUND + "/state?since=0").body();

        ok(maya.put(dots(issues(maya).get(0)), "{\"dots\":3}"));
        ok(SANDBOX.as("li").put(dots(issues(maya).get(1)), "{\"dots\":2}"));

        assertThat(tomas.get(ROUND).body()).isEqualTo(page);
        assertThat(tomas.get(ROUND + "/state?since=0").body()).isEqualTo(state);
    }

    @Test
    public void strangersGetNothing() {
        assertThat(SANDBOX.anonymous().get(ROUND).statusCode()).isEqualTo(401);
        assertThat(SANDBOX.as("gus").get(ROUND).statusCode()).isEqualTo(404);
        assertThat(SANDBOX.as("gus").get(ROUND + "/state?since=0").statusCode()).isEqualTo(404);
        assertThat(SANDBOX.anonymous().get(ROUND + "s/1/items").statusCode()).isEqualTo(401);
        assertThat(SANDBOX.as("gus").get(ROUND + "s/1/items").statusCode()).isEqualTo(404);
        HttpProbe sofia = SANDBOX.as("sofia");
        assertThat(sofia.put(ROUND + "/stage", "{\"from\":\"vote\",\"to\":\"closed\",\"belowQuorum\":true}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sofia.post(ROUND, "{\"title\":\"Mine\",\"people\":[\"sofia\"]}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void nonsenseIsRefusedInWords() throws IOException {
        String issue = dots(issues(tomas).get(0));

        assertThat(tomas.put(issue, "{\"dots\":\"3\"}").statusCode()).isEqualTo(400);
        assertThat(tomas.put(issue, "{\"dots\":3,\"dots\":4}").statusCode()).isEqualTo(400);
        assertThat(tomas.put(issue, "not json").statusCode()).isEqualTo(400);
        assertThat(tomas.put(issue, "{\"dots\":100}").statusCode()).isEqualTo(400);
        assertThat(tomas.put(ROUND + "/items/x/dots", "{\"dots\":1}").statusCode())
                .isEqualTo(404);
        assertThat(tomas.put(issue.replace("/dots", "/mark"), "{\"mark\":\"clear\"}")
                        .statusCode())
                .isEqualTo(409);
        String text = "ä".repeat(40_000);
        assertThat(tomas.put(
                                issue.replace("/dots", "/mark"),
                                "{\"mark\":\"question\",\"question\":\"%s\"}".formatted(text))
                        .statusCode())
                .isEqualTo(413);
        assertThat(tomas.get(ROUND + "/state?since=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    public void anItemThatIsDeletedInTheMiddleGivesItsDotsBack() throws IOException {
        HttpProbe admin = SANDBOX.as("admin");
        JsonNode created = JSON.readTree(maya.post(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"PAY\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Short-lived\"}}")
                .body());
        String key = created.path("key").asText();
        ok(maya.put("/rest/ballast/1.0/issues/" + key + "/debt", "{\"kind\":\"code\",\"priority\":\"low\"}"));
        ok(maya.post(ROUND + "/items", "{\"issues\":[\"%s\"]}".formatted(key)));
        long issue = idOf(tomas, key);
        ok(tomas.put(dots(issue), "{\"dots\":3}"));
        assertThat(admin.delete("/rest/api/2/issue/" + key).statusCode() / 100).isEqualTo(2);

        assertThat(round(tomas).path("dots").path("left").asInt()).isEqualTo(5);
        assertThat(round(tomas).toString()).doesNotContain(key);
        ok(maya.put(ROUND + "/stage", "{\"from\":\"vote\",\"to\":\"closed\",\"belowQuorum\":true}"));
    }

    private static String dots(long issue) {
        return ROUND + "/items/" + issue + "/dots";
    }

    private static List<Long> issues(HttpProbe viewer) throws IOException {
        List<Long> issues = new ArrayList<>();
        round(viewer)
                .path("items")
                .forEach(item -> issues.add(item.path("issueId").asLong()));
        assertThat(issues).hasSizeGreaterThan(3);
        return issues;
    }

    private static long idOf(HttpProbe viewer, String key) throws IOException {
        for (JsonNode item : round(viewer).path("items")) {
            if (item.path("issueKey").asText().equals(key)) {
                return item.path("issueId").asLong();
            }
        }
        throw new AssertionError(key + " is not in the round");
    }

    private static JsonNode round(HttpProbe viewer) throws IOException {
        return JSON.readTree(viewer.get(ROUND).body()).path("round");
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
