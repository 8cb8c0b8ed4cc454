package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Files that are no files, too large ones, and imports that come twice or from the wrong person, all over REST. */
public class CollectFaultsTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Rule
    public final FaultWorld world = new FaultWorld();

    private HttpProbe ana;

    @Before
    public void logIn() {
        ana = world.as("ana");
    }

    @Test
    public void garbageIsCalledByItsNameAndNeverAnErrorOfTheServer() throws IOException {
        byte[] noise = new byte[MEGABYTE];
        new Random(4711).nextBytes(noise);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write("Title\nOne\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] brokenUtf16 = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8, 'b'};
        for (byte[] file : List.of(noise, packed.toByteArray(), new byte[5000], brokenUtf16)) {
            HttpResponse<String> answer = preview(ana, file);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer).path("code").asText()).isEqualTo("ballast.collect.not-a-text");
        }
        assertThat(json(preview(ana, new byte[0])).path("code").asText()).isEqualTo("ballast.collect.nothing");
        assertThat(json(preview(ana, "\n\r\n  \n".getBytes(StandardCharsets.UTF_8)))
                        .path("code")
                        .asText())
                .isEqualTo("ballast.collect.nothing");
    }

    @Test
    public void twentyMegabytesAreReadAndOneByteMoreIsRefused() {
        byte[] full = new byte[20 * MEGABYTE];
        java.util.Arrays.fill(full, (byte) 'x');
        for (int line = 1; line <= 9_000; line++) {
            full[line * (full.length / 9_001)] = '\n';
        }
        long start = System.nanoTime();
        JsonNode read = ok(preview(ana, full));
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(read.path("lines")).hasSize(9_001);
        assertThat(took).as("goal: 20 seconds of the server").isLessThan(Duration.ofSeconds(20));
        HttpResponse<String> more = preview(ana, java.util.Arrays.copyOf(full, full.length + 1));
        assertThat(more.statusCode()).isEqualTo(400);
        assertThat(json(more).path("code").asText()).isEqualTo("ballast.collect.file-too-large");
    }

    @Test
    public void tenThousandRowsAreReadAndOneMoreIsRefused() {
        String rows = String.join(
                "\n", IntStream.range(0, 10_000).mapToObj(row -> "Row " + row).toList());

        assertThat(ok(preview(ana, rows.getBytes(StandardCharsets.UTF_8))).path("lines"))
                .hasSize(10_000);
        assertThat(json(preview(ana, (rows + "\nOne more").getBytes(StandardCharsets.UTF_8)))
                        .path("code")
                        .asText())
                .isEqualTo("ballast.collect.too-many-lines");
    }

    @Test
    public void aBatchThatComesManyTimesAtOnceMakesEachIssueOnce() {
        String lines = lines("One thing", "Another thing", "A third thing");
        List<CompletableFuture<HttpResponse<String>>> sent = Stream.generate(
                        () -> ana.putLater(batch("whiteboard-1"), lines))
                .limit(8)
                .toList();

        List<HttpResponse<String>> answers =
                sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200 || answer.statusCode() == 409);
        ok(ana.put(batch("whiteboard-1"), lines));
        assertThat(ok(FaultWorld.search(ana, "project = PAY")).path("total").asInt())
                .isEqualTo(3);
        JsonNode other = ok(ana.put(batch("whiteboard-2"), lines("one  THING!", "A fourth thing")));
        assertThat(other.findValuesAsText("outcome")).containsExactly("already-there", "created");
    }

    @Test
    public void whoMayNotSeeOrCreateGetsAndMakesNothing() {
        HttpProbe nobody = new HttpProbe(world.baseUri());
        assertThat(preview(nobody, "One".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(401);
        assertThat(nobody.put(batch("whiteboard-1"), lines("One")).statusCode()).isEqualTo(401);
        world.store().users().create("gus", "gus", "Gus", "gus@example.org");
        HttpProbe gus = world.as("gus");
        ok(ana.put(batch("whiteboard-1"), lines("Mine")));
        assertThat(preview(gus, "One".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(404);
        assertThat(gus.put(batch("whiteboard-2"), lines("One")).statusCode()).isEqualTo(404);
        assertThat(gus.delete(batch("whiteboard-1")).body())
                .isEqualTo(gus.delete(batch("no-such-batch")).body());
        assertThat(ana.delete(batch("no-such-batch")).statusCode()).isEqualTo(404);
        assertThat(ok(FaultWorld.search(ana, "project = PAY")).path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    public void aHiddenIssueOfTheSameTitleIsNeitherNamedNorInTheWay() {
        world.newUser("ben");
        HttpProbe ben = world.as("ben");
        IssueRow secret = world.newIssue("PAY", "Replace the ledger");
        SecurityLevelRow level = world.store().permissions().createLevel(secret.projectId(), "Secret", "");
        world.store().permissions().addToLevel(level.id(), "jira-administrators");
        world.store().changes().edit(null, secret.id(), new IssueFields().securityLevel(level.id()));
        byte[] same = "Replace the ledger".getBytes(StandardCharsets.UTF_8);

        assertThat(ok(preview(ana, same)).findValuesAsText("status")).containsExactly("already-there");
        HttpResponse<String> seen = preview(ben, same);
        assertThat(ok(seen).findValuesAsText("status")).containsExactly("new");
        assertThat(seen.body()).doesNotContain("PAY-1").contains("\"compared\":0");
        assertThat(ok(ben.put(batch("whiteboard-1"), lines("Replace the ledger")))
                        .findValuesAsText("outcome"))
                .containsExactly("created");
    }

    private HttpResponse<String> preview(HttpProbe probe, byte[] file) {
        return probe.send(probe.request(collect() + "/preview")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private String collect() {
        return REST + "boards/" + world.board("PAY").id() + "/collect";
    }

    private String batch(String id) {
        return collect() + "/batches/" + id;
    }

    private String lines(String... titles) {
        String lines = String.join(
                ",",
                IntStream.range(0, titles.length)
                        .mapToObj(at -> "{\"line\":%d,\"title\":\"%s\"}".formatted(at + 1, titles[at]))
                        .toList());
        return "{\"kind\":\"code\",\"priority\":\"medium\",\"lines\":[" + lines + "],\"issueType\":\""
                + ok(ana.get(collect())).path("issueTypes").path(0).path("id").asText() + "\"}";
    }
}
