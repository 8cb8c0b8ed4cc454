package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Of a crossing of an error budget that two nodes on one database find in the same moment there is one notice, and one mail. */
@RunWith(Parameterized.class)
public class LevelNoticesTest {

    private static final String REST = "/rest/ballast/1.0/";
    /** Of 28 days 99 % leave 6.72 hours: three are 44 % of them, four 59 % and five 74 %, which is between two thresholds. */
    private static final int HOURS_BEFORE = 3;

    private static final int TURNS = 6;
    private static final long SLOW = 15;

    @Rule
    public final SandboxRule sandbox;

    public LevelNoticesTest(DatabaseKind kind) {
        this.sandbox = SandboxRule.on(kind);
    }

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    @Test
    public void twoNodesThatFindACrossingAtOnceSendOneNotice() throws Exception {
        HttpProbe here = sandbox.as("maya");
        HttpProbe there = HttpProbe.login(sandbox.secondNode().baseUri(), "maya");
        for (int turn = 0; turn < TURNS; turn++) {
            String flow = "Flow " + turn + ".";
            String values = REST + "flows/" + newFlow(here, flow) + "/values";
            for (int hour = 1; hour <= HOURS_BEFORE; hour++) {
                assertThat(json(push(here, values, hour)).path("notices")).isEmpty();
            }

            sandbox.slowDown(turn % 2 * SLOW);
            List<HttpResponse<String>> answers = bothAtOnce(here, there, values);
            sandbox.slowDown(0);

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
            JsonNode notices = notices(there, flow);
            assertThat(notices).as("notices of %s", flow).hasSize(1);
            assertThat(notices.path(0).path("threshold").asInt()).isEqualTo(50);
            assertThat(sandbox.mails())
                    .filteredOn(mail -> mail.getSubject().contains(flow))
                    .as("mails of both nodes about %s", flow)
                    .hasSize(1);
        }
    }

    private static long newFlow(HttpProbe writer, String name) {
        HttpResponse<String> answer = writer.post(
                REST + "departments/1/flows",
                ("{\"name\":\"%s\",\"owner\":\"li\",\"target\":6,\"steps\":[{\"name\":\"Pay\",\"acceptable\":1}],"
                                + "\"level\":{\"indicator\":\"Payments\",\"target\":99}}")
                        .formatted(name));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return flow(json(answer), name).path("id").asLong();
    }

    /** Nothing went well in the interval that ended so many hours ago. */
    private static HttpResponse<String> push(HttpProbe monitor, String values, int hoursAgo) {
        Instant at = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(hoursAgo, ChronoUnit.HOURS);
        return monitor.post(values, "{\"points\":[{\"at\":\"%s\",\"percent\":0}]}".formatted(at));
    }

    private static List<HttpResponse<String>> bothAtOnce(HttpProbe here, HttpProbe there, String values)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (HttpProbe node : List.of(here, there)) {
                int hour = HOURS_BEFORE + 1 + answers.size();
                answers.add(threads.submit(() -> {
                    together.await();
                    return push(node, values, hour);
                }));
            }
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static JsonNode notices(HttpProbe reader, String flow) {
        return flow(json(reader.get(REST + "departments/1/flows")), flow).path("notices");
    }

    private static JsonNode flow(JsonNode flows, String name) {
        for (JsonNode flow : flows.path("flows")) {
            if (flow.path("name").asText().equals(name)) {
                return flow;
            }
        }
        throw new AssertionError(name + " is not among " + flows);
    }
}
