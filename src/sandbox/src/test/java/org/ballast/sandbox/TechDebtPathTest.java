package org.ballast.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.jira.JiraPart;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.EntityProperties;
import org.ballast.sandbox.store.Filters;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The product's path over its REST interface, with the real bundle in the sandbox. */
public class TechDebtPathTest {
    private static final String REST = "/rest/ballast/1.0/";
    private static final String TAG =
            "{\"kind\":\"code\",\"priority\":\"high\",\"estimate\":%s,\"area\":null,\"note\":null}";

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private final Database database = TestDatabases.empty(DatabaseKind.H2);
    private List<HostPart> parts = List.of();
    private Sandbox sandbox;
    private Store store;
    private HttpProbe ana;
    private ProjectRow pay;
    private BoardRow board;

    @Before
    public void start() {
        SandboxOptions options = SandboxOptions.in(home.getRoot().toPath())
                .withPort(0)
                .withSample(false)
                .withBundle(SandboxRule.bundle());
        sandbox = Sandbox.start(options, database, soy -> {
            parts = JiraParts.with(soy);
            return parts;
        });
        store = ((JiraPart) parts.get(0)).store();
        pay = store.projects().create("PAY", "Payments", null);
        store.permissions().grant(pay.id(), EnumSet.allOf(ProjectPermission.class), Groups.USERS);
        long filter = store.filters()
                .create("Payments", "project = PAY ORDER BY Rank ASC", null, Filters.Share.PROJECT, "" + pay.id())
                .id();
        board = store.boards().create("Payments board", filter, pay.id());
        ana = person("ana");
    }

    @After
    public void stop() {
        sandbox.close();
    }

    @Test
    public void tagsVotesAndSuggests() {
        IssueRow small = issue("small");
        IssueRow large = issue("large");
        tag(small, "1");
        tag(large, "20");
        enableBoard();

        JsonNode ballot = ok(ana.put(REST + "boards/" + board.id() + "/ballot/" + small.id(), "{\"dots\":2}"));
        JsonNode suggestion = ok(ana.get(REST + "boards/" + board.id() + "/suggestion"));

        assertThat(ballot.path("votes").asInt()).isEqualTo(2);
        assertThat(suggestion.path("picks")).hasSize(1);
        assertThat(suggestion.at("/picks/0/candidate/issueKey").asText()).isEqualTo(small.key());
        assertThat(suggestion.at("/nearMisses/0/candidate/issueKey").asText()).isEqualTo(large.key());
        assertThat(property(small)).contains("\"votes\":2", "\"voters\":1", "\"priorityRank\":4", "\"estimate\":1");
    }

    @Test
    public void countsWhatIsInTheSprintAsPlanned() {
        IssueRow issue = issue("small");
        tag(issue, "1");
        enableBoard();
        SprintRow sprint = store.sprints().create(board.id(), "Next");
        store.sprints().add(null, sprint.id(), Set.of(issue.id()));

        JsonNode suggestion = ok(ana.get(REST + "boards/" + board.id() + "/suggestion?sprint=" + sprint.id()));

        assertThat(suggestion.at("/planned/0/candidate/issueKey").asText()).isEqualTo(issue.key());
        assertThat(ana.get(REST + "boards/" + board.id() + "/suggestion?sprint=999")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    public void namesABlockerAndAFlag() {
        IssueRow blocked = issue("blocked");
        IssueRow flagged = issue("flagged");
        IssueRow blocker = issue("blocker");
        tag(blocked, "1");
        tag(flagged, "1");
        store.links().link(blocker.id(), blocked.id(), store.catalogue().require(Catalogue.LinkType.class, "Blocks"));
        store.changes().flag(null, flagged.id(), true);
        enableBoard();

        JsonNode suggestion = ok(ana.get(REST + "boards/" + board.id() + "/suggestion"));

        assertThat(suggestion.path("picks")).isEmpty();
        assertThat(suggestion.path("nearMisses").findValuesAsText("code"))
                .contains("ballast.planning.blocked", "ballast.planning.flagged");
        assertThat(suggestion.toString()).contains(blocker.key());
    }

    @Test
    public void hidesWhatJiraHides() {
        IssueRow issue = issue("secret");
        tag(issue, "1");
        enableBoard();
        store.groups().create("outsiders");
        UserRow bob = store.users().create("bob", "bob", "Bob", "bob@example.org");
        store.groups().add(bob.id(), "outsiders");
        HttpProbe outsider = as(bob);

        assertThat(outsider.get(REST + "issues/" + issue.key() + "/debt").statusCode())
                .isEqualTo(404);
        assertThat(outsider.get(REST + "issues/PAY-999/debt").body())
                .isEqualTo(
                        outsider.get(REST + "issues/" + issue.key() + "/debt").body());
        assertThat(outsider.get(REST + "boards/" + board.id() + "/suggestion").statusCode())
                .isEqualTo(404);
        assertThat(anonymous().get(REST + "issues/" + issue.key() + "/debt").statusCode())
                .isEqualTo(401);
    }

    @Test
    public void findsTaggedIssuesByJql() {
        IssueRow issue = issue("small");
        issue("other");
        tag(issue, "1");
        enableBoard();

        for (String jql : List.of(
                "issue in techDebt()",
                "issue in techTasksSuggested(\"Payments board\")",
                "issue in techTasksSuggested(\"" + board.id() + "\")",
                "techDebtKind = code",
                "techDebtPriority = high AND techDebtEstimate <= 1.5",
                "techDebtVotes = 0 ORDER BY techDebtPriorityRank DESC")) {
            JsonNode found = ok(ana.post(
                    REST + "debt/bulk-tag",
                    "{\"jql\":%s,\"kind\":\"code\",\"priority\":\"low\",\"dryRun\":true}".formatted(quoted(jql))));
            assertThat(found.path("results").findValuesAsText("issueKey"))
                    .as(jql)
                    .containsExactly(issue.key());
        }
    }

    @Test
    public void keepsTheTagOfAMovedIssueAndForgetsADeletedOne() {
        IssueRow issue = issue("moving");
        tag(issue, "1");
        ProjectRow shop = store.projects().create("SHOP", "Shop", null);
        store.permissions().grant(shop.id(), EnumSet.allOf(ProjectPermission.class), Groups.USERS);

        store.changes().move(null, issue.id(), shop.id());
        assertThat(ok(ana.get(REST + "issues/SHOP-1/debt")).path("tagged").asBoolean())
                .isTrue();
        assertThat(ok(ana.get(REST + "issues/" + issue.key() + "/debt"))
                        .path("issueKey")
                        .asText())
                .isEqualTo("SHOP-1");

        store.changes().delete(null, issue.id());
        assertThat(ana.get(REST + "issues/SHOP-1/debt").statusCode()).isEqualTo(404);
    }

    @Test
    public void repairsAPropertyThatSomebodyTamperedWith() {
        IssueRow issue = issue("small");
        IssueRow untagged = issue("untagged");
        tag(issue, "1");
        String right = property(issue);
        store.properties().put(EntityProperties.ISSUE, issue.id(), "ballast.debt", "{\"votes\":99}");
        store.properties()
                .put(EntityProperties.ISSUE, untagged.id(), "ballast.debt", "{\"priorityRank\":5,\"votes\":7}");

        store.groups().add(store.users().byName("ana").orElseThrow().id(), Groups.ADMINISTRATORS);
        assertThat(ana.post(REST + "repairs", "{}").statusCode()).isEqualTo(202);

        assertThat(repairEnds()).isTrue();
        assertThat(property(issue)).isEqualTo(right);
        assertThat(ok(ana.get(REST + "repairs/latest")).path("state").asText()).isEqualTo("done");
    }

    /** Asks again and again, as the administrators' page does. */
    private boolean repairEnds() {
        Instant giveUp = Instant.now().plus(Duration.ofMinutes(1));
        boolean ended = false;
        while (!ended && Instant.now().isBefore(giveUp)) {
            ended = ok(ana.get(REST + "repairs/latest")).path("state").asText().equals("done");
        }
        return ended;
    }

    private HttpProbe person(String name) {
        UserRow user = store.users().create(name, name, name, name + "@example.org");
        store.groups().add(user.id(), Groups.USERS);
        return as(user);
    }

    private HttpProbe as(UserRow user) {
        String token = store.tokens().create(user.id(), "test");
        return new HttpProbe(sandbox.baseUri(), "Authorization", "Bearer " + token);
    }

    private HttpProbe anonymous() {
        return new HttpProbe(sandbox.baseUri());
    }

    private IssueRow issue(String summary) {
        return store.changes().create(null, pay.id(), new IssueFields().summary(summary));
    }

    private void tag(IssueRow issue, String estimate) {
        ok(ana.put(REST + "issues/" + issue.key() + "/debt", TAG.formatted(estimate)));
    }

    private void enableBoard() {
        ok(ana.put(
                REST + "boards/" + board.id() + "/policy",
                "{\"name\":\"Payments board\",\"filterId\":" + board.filterId() + ",\"projectKey\":\"PAY\",\"policy\":"
                        + "{\"teamSize\":4,\"sprintWeeks\":1,\"tasksMin\":1,\"tasksMax\":2,\"largestTask\":2,"
                        + "\"quota\":\"per-team\",\"dotBudget\":5,\"dotsPerItem\":3}}"));
    }

    private String property(IssueRow issue) {
        return store.properties()
                .get(EntityProperties.ISSUE, issue.id(), "ballast.debt")
                .orElseThrow()
                .json();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }

    private static JsonNode ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(response.body(), e);
        }
    }
}
