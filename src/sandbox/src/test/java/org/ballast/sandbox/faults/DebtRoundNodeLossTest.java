package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.NodeProcess;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A node that is killed in the middle of a round, on PostgreSQL: what anybody was told is saved is there, and counted once. */
public class DebtRoundNodeLossTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ROUND = "/rest/ballast/1.0/boards/1/round";
    private static final List<String> TEAM = List.of("maya", "li", "tomas", "priya");
    private static final int ANSWERS_BEFORE_THE_KILL = 6;

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.POSTGRESQL);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HttpProbe maya = SANDBOX.as("maya");

    @Before
    public void openAVote() {
        HttpResponse<String> opened = maya.post(
                ROUND,
                "{\"title\":\"Q4\",\"stages\":[\"vote\"],\"dotBudget\":99,\"people\":[\"maya\",\"li\",\"tomas\",\"priya\"]}");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
    }

    @After
    public void closeIt() {
        close(maya);
    }

    @Test
    public void noAcknowledgedVoteIsLostWithTheNodeThatTookIt() throws Exception {
        Map<String, Map<Long, Integer>> told = new ConcurrentHashMap<>();
        Map<String, Long> underway = new ConcurrentHashMap<>();
        CountDownLatch many = new CountDownLatch(TEAM.size() * ANSWERS_BEFORE_THE_KILL);
        try (NodeProcess node = SANDBOX.nodeProcess(folder.newFolder().toPath())) {
            List<CompletableFuture<Void>> voters = TEAM.stream()
                    .map(person -> HttpProbe.login(node.baseUri(), person))
                    .map(tab -> CompletableFuture.runAsync(() -> {
                        String me = nameOf(tab);
                        for (Map.Entry<Long, Integer> vote : votes(tab).entrySet()) {
                            underway.put(me, vote.getKey());
                            boolean saved = put(tab, vote.getKey(), vote.getValue());
                            if (!saved) {
                                return;
                            }
                            told.computeIfAbsent(me, unseen -> new ConcurrentHashMap<>())
                                    .put(vote.getKey(), vote.getValue());
                            many.countDown();
                        }
                    }))
                    .toList();
            assertThat(many.await(1, TimeUnit.MINUTES)).isTrue();

            node.kill();
            voters.forEach(CompletableFuture::join);
        }

        for (String person : TEAM) {
            Map<Long, Integer> kept = dots(SANDBOX.as(person));
            assertThat(kept).containsAllEntriesOf(told.get(person));
            kept.keySet().removeAll(told.get(person).keySet());
            assertThat(kept.keySet())
                    .as("only the vote that was underway may be there besides")
                    .isSubsetOf(underway.get(person));
        }
    }

    @Test
    public void whoeverClosesNextFinishesTheCountOfANodeThatDied() throws Exception {
        Map<Long, Integer> expected = new TreeMap<>();
        for (String person : TEAM) {
            HttpProbe voter = SANDBOX.as(person);
            votes(voter).entrySet().stream().limit(ANSWERS_BEFORE_THE_KILL).forEach(vote -> {
                assertThat(put(voter, vote.getKey(), vote.getValue())).isTrue();
                expected.merge(vote.getKey(), vote.getValue(), Integer::sum);
            });
        }
        try (NodeProcess node = SANDBOX.nodeProcess(folder.newFolder().toPath())) {
            HttpProbe doomed = HttpProbe.login(node.baseUri(), "maya");
            CompletableFuture<HttpResponse<String>> closing =
                    doomed.putLater(ROUND + "/stage", "{\"from\":\"vote\",\"to\":\"closed\",\"belowQuorum\":true}");
            while (round(maya).path("stage").asText().equals("vote") && !closing.isDone()) {
                Thread.onSpinWait();
            }

            node.kill();
        }

        HttpResponse<String> closed = close(maya);

        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        Map<Long, Integer> ranking = new TreeMap<>();
        round(maya).path("items").forEach(item -> {
            int votes = item.path("result").path("votes").asInt();
            if (votes > 0) {
                ranking.put(item.path("issueId").asLong(), votes);
            }
        });
        assertThat(ranking).isEqualTo(expected);
        assertThat(close(maya).statusCode()).isEqualTo(200);
        assertThat(standingDots())
                .isEqualTo(expected.values().stream().mapToInt(each -> each).sum());
    }

    private static HttpResponse<String> close(HttpProbe facilitator) {
        return facilitator.put(ROUND + "/stage", "{\"from\":\"vote\",\"to\":\"closed\",\"belowQuorum\":true}");
    }

    /** The dots of the team in the standing vote, on issues that were in the round. */
    private static int standingDots() throws IOException {
        int dots = 0;
        for (String person : TEAM) {
            JsonNode ballot = JSON.readTree(
                    SANDBOX.as(person).get("/rest/ballast/1.0/boards/1/ballot").body());
            for (JsonNode mark : ballot.path("marks")) {
                dots += mark.path("dots").asInt();
            }
        }
        return dots;
    }

    /** One vote for each item of the round that the person may see. */
    private static Map<Long, Integer> votes(HttpProbe voter) {
        Map<Long, Integer> votes = new TreeMap<>();
        round(voter).path("items").forEach(item -> {
            long issue = item.path("issueId").asLong();
            votes.put(issue, (int) (1 + issue % 3));
        });
        return votes;
    }

    private static Map<Long, Integer> dots(HttpProbe voter) {
        Map<Long, Integer> dots = new TreeMap<>();
        round(voter).path("items").forEach(item -> {
            if (item.path("myDots").asInt() > 0) {
                dots.put(item.path("issueId").asLong(), item.path("myDots").asInt());
            }
        });
        return dots;
    }

    /** Whether the server said that it is saved. */
    private static boolean put(HttpProbe voter, long issue, int dots) {
        try {
            return voter.putLater(ROUND + "/items/" + issue + "/dots", "{\"dots\":%d}".formatted(dots))
                            .join()
                            .statusCode()
                    == 200;
        } catch (RuntimeException lost) {
            return false;
        }
    }

    private static String nameOf(HttpProbe probe) {
        try {
            return JSON.readTree(probe.get("/rest/api/2/myself").body())
                    .path("name")
                    .asText();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static JsonNode round(HttpProbe viewer) {
        try {
            return JSON.readTree(viewer.get(ROUND).body()).path("round");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
