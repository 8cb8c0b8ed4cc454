package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Test;

/** Two nodes on one PostgreSQL: nobody overspends and nothing is doubled. */
public class TwoNodesTest {

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.POSTGRESQL);

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BALLOT = "/rest/ballast/1.0/boards/1/ballot";
    private static final String RECORD = "/rest/ballast/1.0/boards/1/record";
    private static final int REQUESTS = 50;

    @Test
    public void fiftyRequestsAtOnceOnTwoNodesNeverOverspendABudget() throws Exception {
        Sandbox second = SANDBOX.secondNode();
        List<HttpProbe> tabs =
                List.of(SANDBOX.as("yuki"), HttpProbe.login(second.baseUri(), "yuki"), SANDBOX.as("yuki"));
        List<Long> issues = issues(tabs.get(0));
        List<Integer> statuses = atOnce(IntStream.range(0, REQUESTS)
                .<Callable<Integer>>mapToObj(number -> () -> tabs.get(number % tabs.size())
                        .put(
                                BALLOT + "/" + issues.get(number % issues.size()),
                                "{\"dots\":%d}".formatted(1 + number % 3))
                        .statusCode())
                .toList());
        assertThat(statuses).hasSize(REQUESTS).allMatch(status -> status == 200 || status == 409);
        assertThat(statuses).contains(200);
        JsonNode ballot = JSON.readTree(tabs.get(1).get(BALLOT).body());
        assertThat(ballot.path("dotsUsed").asInt())
                .isBetween(1, ballot.path("budget").asInt());
        assertThat(ballot.path("dotsLeft").asInt())
                .isEqualTo(
                        ballot.path("budget").asInt() - ballot.path("dotsUsed").asInt());
        int sum = 0;
        for (JsonNode mark : ballot.path("marks")) {
            assertThat(mark.path("dots").asInt())
                    .isBetween(1, ballot.path("cap").asInt());
            sum += mark.path("dots").asInt();
        }
        assertThat(sum).isEqualTo(ballot.path("dotsUsed").asInt());
    }

    @Test
    public void aVoteOnOneNodeIsSeenOnTheOther() throws IOException {
        Sandbox second = SANDBOX.secondNode();
        HttpProbe here = SANDBOX.as("ben");
        HttpProbe there = HttpProbe.login(second.baseUri(), "ben");
        long issue = issues(here).get(0);
        assertThat(here.put(BALLOT + "/" + issue, "{\"dots\":2}").statusCode()).isEqualTo(200);
        assertThat(there.get(BALLOT).body()).contains("\"issueId\":" + issue);
        assertThat(there.put(BALLOT + "/" + issue, "{\"dots\":0}").statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(here.get(BALLOT).body()).path("dotsUsed").asInt())
                .isZero();
    }

    @Test
    public void aSprintIsRecordedOnceHoweverManyNameItAtOnce() throws Exception {
        Sandbox second = SANDBOX.secondNode();
        List<HttpProbe> tabs = List.of(SANDBOX.as("maya"), HttpProbe.login(second.baseUri(), "maya"));
        JsonNode sprint = JSON.readTree(tabs.get(0)
                        .get("/rest/agile/1.0/board/1/sprint?state=closed")
                        .body())
                .path("values")
                .path(0);
        String body = JSON.writeValueAsString(Map.of(
                "sprints",
                List.of(Map.of(
                        "sprintId", sprint.path("id").asLong(),
                        "name", sprint.path("name").asText(),
                        "start", instant(sprint.path("startDate")),
                        "end", instant(sprint.path("completeDate")),
                        "firstDay", instant(sprint.path("startDate")).substring(0, 10),
                        "lastDay", instant(sprint.path("completeDate")).substring(0, 10)))));

        List<Integer> statuses = atOnce(IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(
                        number -> () -> tabs.get(number % 2).post(RECORD, body).statusCode())
                .toList());

        assertThat(statuses).containsOnly(200);
        assertThat(JSON.readTree(tabs.get(1).get(RECORD).body()).path("sprints"))
                .hasSize(1);
    }

    @Test
    public void aLinkThatPeopleOnBothNodesSawIsChangedByOne() throws Exception {
        Sandbox second = SANDBOX.secondNode();
        List<HttpProbe> tabs = List.of(SANDBOX.as("maya"), HttpProbe.login(second.baseUri(), "maya"));
        List<String> strengths = List.of("strongly", "somewhat", "hurts");
        String link = "/rest/ballast/1.0/issues/PAY-26/links/S1-P3";
        tabs.get(0).delete(link);

        List<Integer> statuses = atOnce(IntStream.range(0, strengths.size() * 2)
                .<Callable<Integer>>mapToObj(number -> () -> tabs.get(number % 2)
                        .put(link, "{\"strength\":\"%s\",\"before\":\"none\"}".formatted(strengths.get(number / 2)))
                        .statusCode())
                .toList());

        assertThat(statuses).containsOnly(200, 409);
        String there = strengthOf(
                "S1-P3",
                JSON.readTree(
                        tabs.get(1).get("/rest/ballast/1.0/issues/PAY-26/links").body()));
        for (int number = 0; number < statuses.size(); number++) {
            assertThat(statuses.get(number))
                    .as("%s told of %s", strengths.get(number / 2), there)
                    .isEqualTo(strengths.get(number / 2).equals(there) ? 200 : 409);
        }
    }

    private static String strengthOf(String ref, JsonNode issue) {
        for (JsonNode link : issue.path("links")) {
            if (link.path("target").path("ref").asText().equals(ref)) {
                return link.path("strength").asText();
            }
        }
        throw new AssertionError(ref + " is not among " + issue.path("links"));
    }

    private static String instant(JsonNode date) {
        return OffsetDateTime.parse(date.asText().replaceAll("(\\d\\d)(\\d\\d)$", "$1:$2"))
                .toInstant()
                .toString();
    }

    private static List<Long> issues(HttpProbe viewer) throws IOException {
        List<Long> issues = new ArrayList<>();
        JsonNode page = JSON.readTree(viewer.get("/rest/ballast/1.0/boards/1/candidates?start=0&limit=100")
                .body());
        page.path("candidates")
                .forEach(candidate -> issues.add(candidate.path("issueId").asLong()));
        assertThat(issues).hasSizeGreaterThan(3);
        return issues.subList(0, 4);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
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
