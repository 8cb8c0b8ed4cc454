package org.ballast.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.InstalledPlugin;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.NodeProcess;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** The bundle that the build made, with its own descriptor, on every database and on two nodes. */
@RunWith(Parameterized.class)
public class RealBundleTest {
    private static final String BALLOT = "/rest/ballast/1.0/boards/1/ballot";
    private static final String VOTER = "sofia";
    private static final int BUDGET = 5;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Rule
    public final SandboxRule sandbox;

    private final DatabaseKind kind;

    public RealBundleTest(DatabaseKind kind) {
        this.kind = kind;
        this.sandbox = SandboxRule.on(kind);
    }

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    @Test
    public void letsNobodyOverspendOnTwoNodesAtOnce() throws Exception {
        assertThat(sandbox.host().plugins().all())
                .extracting(InstalledPlugin::key)
                .containsExactly("org.ballast.jira");
        assertThat(sandbox.anonymous().get(BALLOT).statusCode()).isEqualTo(401);
        assertThat(json(sandbox.as("admin").get("/rest/ballast/1.0/self-check"))
                        .get("ok")
                        .asBoolean())
                .isTrue();
        List<HttpProbe> nodes =
                List.of(sandbox.as(VOTER), HttpProbe.login(sandbox.secondNode().baseUri(), VOTER));
        List<Long> candidates = candidates(nodes.get(0));
        List<Callable<Integer>> votes = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            HttpProbe node = nodes.get(i % 2);
            long issue = candidates.get(i % 4);
            int dots = 1 + i % 3;
            votes.add(() -> node.put(BALLOT + "/" + issue, "{\"dots\":%d}".formatted(dots))
                    .statusCode());
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<Integer>> answers = threads.invokeAll(votes);
        threads.shutdown();

        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isIn(200, 409);
        }
        assertThat(dotsUsed(nodes.get(0))).isBetween(1, BUDGET).isEqualTo(dotsUsed(nodes.get(1)));
    }

    @Test
    public void keepsBallotsWholeWhenANodeIsKilledInTheMiddleOfAVote() throws Exception {
        assumeFalse("H2 of the tests lives in this process", kind == DatabaseKind.H2);
        HttpProbe survivor = sandbox.as(VOTER);
        List<Long> candidates = candidates(survivor);
        List<CompletableFuture<HttpResponse<String>>> underway = new ArrayList<>();
        try (NodeProcess node = sandbox.nodeProcess(folder.newFolder().toPath())) {
            HttpProbe doomed = HttpProbe.login(node.baseUri(), VOTER);
            for (int i = 0; i < 40; i++) {
                String path = BALLOT + "/" + candidates.get(i % 5);
                underway.add(doomed.putLater(path, "{\"dots\":%d}".formatted(i % 3)));
            }
            CompletableFuture.anyOf(underway.toArray(CompletableFuture[]::new)).join();

            node.kill();
        }

        assertThat(underway)
                .anyMatch(answer -> answer.handle((fine, lost) -> lost != null).join());
        assertThat(dotsUsed(survivor)).isBetween(0, BUDGET);
        for (JsonNode mark : json(survivor.get(BALLOT)).get("marks")) {
            String path = BALLOT + "/" + mark.get("issueId").asLong();
            assertThat(survivor.put(path, "{\"dots\":0}").statusCode()).isEqualTo(200);
        }
        assertThat(survivor.put(BALLOT + "/" + candidates.get(0), "{\"dots\":3}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(dotsUsed(survivor)).isEqualTo(3);
    }

    private static List<Long> candidates(HttpProbe probe) throws IOException {
        List<Long> issues = new ArrayList<>();
        json(probe.get("/rest/ballast/1.0/boards/1/candidates"))
                .get("candidates")
                .forEach(candidate -> issues.add(candidate.get("issueId").asLong()));
        return issues;
    }

    private static int dotsUsed(HttpProbe probe) throws IOException {
        JsonNode ballot = json(probe.get(BALLOT));
        int dots = 0;
        for (JsonNode mark : ballot.get("marks")) {
            dots += mark.get("dots").asInt();
        }
        assertThat(ballot.get("dotsUsed").asInt()).isEqualTo(dots);
        return dots;
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
