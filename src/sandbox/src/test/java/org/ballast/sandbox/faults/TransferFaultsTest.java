package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

/** The sample team's whole Ballast goes out and comes back, once and whole, on every database. */
@RunWith(Parameterized.class)
public class TransferFaultsTest {
    private static final String TRANSFER = "/rest/ballast/1.0/transfer/";
    /** What stands in the export, what is made of it, and what is said of it where. */
    private static final String[][] DAMAGES = {
        {"\"PERIOD_END\":\"\\d{4}", "\"PERIOD_END\":\"1999", "columns-out-of-order", "tables.STRATEGY[0].PERIOD_END"},
        {"\"PERIOD_END\":\"\\d{4}", "\"PERIOD_END\":\"2999", "columns-unfit", "tables.STRATEGY[0].PERIOD_END"},
        {"\"SPRINT_WEEKS\":\\d+", "\"SPRINT_WEEKS\":0", "number-out-of-range", "tables.TEAM_POLICY[0].SPRINT_WEEKS"},
        {"\"TASKS_MIN\":\\d+", "\"TASKS_MIN\":20", "columns-out-of-order", "tables.TEAM_POLICY[0].TASKS_MAX"},
        {"quarter=(\\d{4})-Q\\d", "quarter=$1-Q5", "value-unreadable", "tables.KERNEL_CHANGE["},
        {"(\"CHANGE_KEY\":\"STRATEGY#1):1\"", "$1:999\"", "columns-unfit", "tables.KERNEL_CHANGE["},
        {"(\"LINK_KEY\":\"issue#\\d+:SSTRATEGY#1-)", "$1P9", "columns-unfit", "tables.STRATEGY_LINK[0].LINK_KEY"},
        {"\"OPEN_KEY\":\"board", "\"OPEN_KEY\":\"closed:board", "columns-unfit", "tables.VOTING_ROUND[0].OPEN_KEY"},
        {"acceptable=\\d+", "acceptable=-1", "value-unreadable", "tables.FLOW_CHANGE[0].CONTENT"},
    };

    private static final String BALLOT = "/rest/ballast/1.0/boards/1/ballot";

    @Rule
    public final SandboxRule sandbox;

    public TransferFaultsTest(DatabaseKind kind) {
        this.sandbox = SandboxRule.on(kind);
    }

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    @Test
    public void bringsEverythingBackByteForByte() throws Exception {
        HttpProbe admin = sandbox.as("admin");
        String export = export(admin);
        String ballot = sandbox.as("maya").get(BALLOT).body();
        assertThat(export).contains("\"VOTE\":[\n{", "\"STRATEGY_LINK\":[\n{", "\"maya\"", "\"PAY-");
        assertThat(post(admin, "import", export)).startsWith("409 ").contains("ballast.transfer.not-empty");

        sandbox.forgetPluginData();
        String empty = export(admin);
        assertThat(post(admin, "import", export.substring(0, export.length() - 100)))
                .startsWith("400 ");
        assertThat(post(admin, "import", export.replaceFirst("\"VOTER\":\"person#", "\"VOTER\":\"person#9")))
                .startsWith("400 ")
                .contains("tables.VOTE[");
        assertThat(post(admin, "preview", export.replaceFirst("\"STATE_CODE\":\"ACTIVE\"", "\"STATE_CODE\":\"ACTIV\"")))
                .startsWith("400 ")
                .contains("ballast.transfer.value-unreadable", "].STATE_CODE", "DRAFT");
        assertThat(post(admin, "import", export.replaceFirst("mark=BLUE_PLAIN", "mark=BLUE")))
                .startsWith("400 ")
                .contains("ballast.transfer.value-unreadable", "tables.KERNEL_CHANGE[", "].CONTENT");
        for (String[] damage : DAMAGES) {
            String damaged = export.replaceFirst(damage[0], damage[1]);
            assertThat(damaged).as(damage[0]).isNotEqualTo(export);
            assertThat(post(admin, "import", damaged)).startsWith("400 ").contains(damage[2], damage[3]);
        }
        assertThat(export(admin)).isEqualTo(empty);

        assertThat(importOnTwoNodesAtOnce(admin, export))
                .as("of two imports at once one is told that it came late")
                .containsOnlyOnce("200");
        assertThat(export(admin)).isEqualTo(export);
        assertThat(sandbox.as("maya").get(BALLOT).body()).isEqualTo(ballot);
        awaitRepair(admin);
        assertThat(export(admin))
                .as("after the repair for which the import asks")
                .isEqualTo(export);
    }

    @Test
    public void givesNothingToAnybodyElse() {
        HttpProbe maya = sandbox.as("maya");
        assertThat(maya.get(TRANSFER + "export").statusCode()).isEqualTo(403);
        assertThat(post(maya, "preview", "{}")).startsWith("403 ");
        assertThat(sandbox.anonymous().get(TRANSFER + "export").statusCode()).isEqualTo(401);
    }

    private List<String> importOnTwoNodesAtOnce(HttpProbe admin, String export) throws Exception {
        HttpProbe other = HttpProbe.login(sandbox.secondNode().baseUri(), "admin");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<String>> imports =
                List.of(() -> post(admin, "import", export), () -> post(other, "import", export));
        List<String> statuses = new ArrayList<>();
        for (Future<String> each : threads.invokeAll(imports)) {
            statuses.add(each.get().substring(0, "200".length()));
        }
        threads.shutdown();
        assertThat(statuses).allMatch(status -> status.equals("200") || status.equals("409"));
        return statuses;
    }

    private static void awaitRepair(HttpProbe admin) {
        Instant giveUp = Instant.now().plus(Duration.ofMinutes(1));
        while (Instant.now().isBefore(giveUp)) {
            if (admin.get("/rest/ballast/1.0/repairs/latest").body().contains("\"state\":\"done\"")) {
                return;
            }
        }
        throw new AssertionError("no repair ended");
    }

    private static String export(HttpProbe admin) {
        HttpResponse<String> answer = admin.get(TRANSFER + "export");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String post(HttpProbe probe, String what, String export) {
        HttpResponse<String> answer = probe.send(probe.request(TRANSFER + what)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("{\"mapping\":{},\"export\":" + export + "}")));
        return answer.statusCode() + " " + answer.body();
    }
}
