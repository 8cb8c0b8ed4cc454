package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ballast.sandbox.JiraParts;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.database.StatementWatch;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.jira.JiraPart;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Filters;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.ballast.sandbox.testing.TestDatabases;
import org.jspecify.annotations.Nullable;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/**
 * The real bundle in a sandbox whose Jira the test can get at: project PAY with an enabled board, where everybody who is
 * logged in may do everything, and the administrator Ana.
 */
final class FaultWorld extends ExternalResource {

    static final String REST = "/rest/ballast/1.0/";
    private static final JsonMapper JSON = new JsonMapper();

    private final TemporaryFolder home = new TemporaryFolder();
    private List<HostPart> parts = List.of();
    private @Nullable Sandbox sandbox;
    private @Nullable Database database;

    @Override
    protected void before() throws Throwable {
        home.create();
        SandboxOptions options = SandboxOptions.in(home.getRoot().toPath())
                .withPort(0)
                .withSample(false)
                .withBundle(SandboxRule.bundle());
        database = TestDatabases.empty(DatabaseKind.H2);
        sandbox = Sandbox.start(options, database, soy -> {
            parts = JiraParts.with(soy);
            return parts;
        });
        newProject("PAY", "Payments");
        newBoard("PAY");
        UserRow ana = newUser("ana");
        store().groups().add(ana.id(), Groups.ADMINISTRATORS);
        enable(as("ana"), board("PAY"));
    }

    @Override
    protected void after() {
        sandbox().close();
        home.delete();
    }

    URI baseUri() {
        return sandbox().baseUri();
    }

    private Sandbox sandbox() {
        return Objects.requireNonNull(sandbox);
    }

    /** The SQL statements on the plugin's tables that a call makes. */
    List<String> statementsOf(Runnable call) {
        List<String> heard = new CopyOnWriteArrayList<>();
        StatementWatch watch = Objects.requireNonNull(database).statements();
        watch.listen(heard::add);
        try {
            call.run();
        } finally {
            watch.stop();
        }
        return heard.stream().filter(sql -> sql.contains("AO_")).toList();
    }

    JiraPart jira() {
        return (JiraPart) parts.get(0);
    }

    Store store() {
        return jira().store();
    }

    HttpProbe as(String name) {
        return HttpProbe.login(sandbox().baseUri(), name);
    }

    UserRow newUser(String name) {
        UserRow user = store().users().create(name, name, "Person " + name, name + "@example.org");
        store().groups().add(user.id(), Groups.USERS);
        return user;
    }

    UserRow user(String name) {
        return store().users().byName(name).orElseThrow();
    }

    ProjectRow newProject(String key, String name) {
        ProjectRow project = store().projects().create(key, name, null);
        store().permissions().grant(project.id(), EnumSet.allOf(ProjectPermission.class), Groups.USERS);
        return project;
    }

    BoardRow newBoard(String projectKey) {
        ProjectRow project = store().projects().byKey(projectKey).orElseThrow();
        long filter = store().filters()
                .create(
                        "Filter of " + projectKey,
                        "project = " + project.id() + " ORDER BY Rank ASC",
                        null,
                        Filters.Share.PROJECT,
                        "" + project.id())
                .id();
        return store().boards().create("Board of " + projectKey, filter, project.id());
    }

    BoardRow board(String projectKey) {
        ProjectRow project = store().projects().byKey(projectKey).orElseThrow();
        return store().boards().ofProject(project.id()).get(0);
    }

    IssueRow newIssue(String projectKey, String summary) {
        ProjectRow project = store().projects().byKey(projectKey).orElseThrow();
        return store().changes().create(null, project.id(), new IssueFields().summary(summary));
    }

    void tag(HttpProbe probe, IssueRow issue) {
        ok(probe.put(
                REST + "issues/" + issue.id() + "/debt", "{\"kind\":\"code\",\"priority\":\"high\",\"estimate\":1}"));
    }

    HttpResponse<String> vote(HttpProbe probe, IssueRow issue, int dots) {
        return probe.put(
                REST + "boards/" + board("PAY").id() + "/ballot/" + issue.id(), "{\"dots\":%d}".formatted(dots));
    }

    HttpResponse<String> enableAs(HttpProbe probe, BoardRow board, long filterId, String projectKey) {
        return enableAs(
                probe,
                board,
                filterId,
                projectKey,
                "{\"teamSize\":4,\"sprintWeeks\":1,\"tasksMin\":1,\"tasksMax\":2,\"largestTask\":1,"
                        + "\"quota\":\"per-team\",\"dotBudget\":5,\"dotsPerItem\":3}");
    }

    HttpResponse<String> enableAs(HttpProbe probe, BoardRow board, long filterId, String projectKey, String policy) {
        return probe.put(
                REST + "boards/" + board.id() + "/policy",
                "{\"name\":\"%s\",\"filterId\":%d,\"projectKey\":\"%s\",\"policy\":%s}"
                        .formatted(board.name(), filterId, projectKey, policy));
    }

    private void enable(HttpProbe probe, BoardRow board) {
        ok(enableAs(
                probe,
                board,
                board.filterId(),
                store().projects().byId(board.projectId()).orElseThrow().key()));
    }

    /** What Jira's own search answers. */
    static HttpResponse<String> search(HttpProbe probe, String jql) {
        return probe.get("/rest/api/2/search?maxResults=100&jql="
                + java.net.URLEncoder.encode(jql, java.nio.charset.StandardCharsets.UTF_8));
    }

    static List<String> keys(JsonNode found) {
        return found.path("issues").findValuesAsText("key").stream()
                .filter(key -> key.matches("[A-Z]+-\\d+"))
                .distinct()
                .toList();
    }

    /** Asks for a repair and waits until one that began after this moment has ended. */
    JsonNode repair(HttpProbe admin) {
        Instant before = Instant.now();
        assertThat(admin.post(REST + "repairs", "{}").statusCode()).isEqualTo(202);
        return repairSince(admin, before);
    }

    /** Waits until a repair has ended that began after this moment. */
    JsonNode repairSince(HttpProbe admin, Instant before) {
        Instant giveUp = Instant.now().plus(Duration.ofMinutes(1));
        while (Instant.now().isBefore(giveUp)) {
            JsonNode latest = ok(admin.get(REST + "repairs/latest"));
            boolean ended = !latest.path("finishedAt").isNull();
            if (ended && !Instant.parse(latest.path("startedAt").asText()).isBefore(before.minusMillis(1))) {
                return latest;
            }
        }
        throw new AssertionError("no repair ended");
    }

    static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), e);
        }
    }
}
