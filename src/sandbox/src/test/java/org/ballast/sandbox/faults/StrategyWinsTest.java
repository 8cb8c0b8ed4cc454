package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The wins on a strategy's page under hidden, archived and deleted things, huge texts and many initiatives; Ben reads, Ana wins. */
public class StrategyWinsTest {

    private static final String WINS = "strategies/1/wins";
    private static final String SECRET = "Xyzzy";

    @Rule
    public final FaultWorld world = new FaultWorld();

    private HttpProbe ana;
    private HttpProbe ben;

    @Before
    public void aStrategyInForceWhoseDepartmentHasTheBoard() {
        ana = world.as("ana");
        world.newUser("ben");
        ben = world.as("ben");
        made(ana.post(REST + "departments", "{\"name\":\"Commerce\",\"owner\":\"ana\",\"open\":true}"));
        ok(ana.put(REST + "departments/1/boards/" + world.board("PAY").id(), "{}"));
        made(ana.post(
                REST + "departments/1/strategies",
                "{\"title\":\"2026\",\"periodStart\":\"2026-01-01\",\"periodEnd\":\"2026-12-31\"}"));
        made(ana.post(REST + "strategies/1/elements", "{\"kind\":\"pillar\",\"title\":\"Calm\"}"));
        ok(ana.put(REST + "strategies/1/state", "{\"state\":\"agreed\"}"));
        ok(ana.put(REST + "strategies/1/state", "{\"state\":\"active\"}"));
    }

    @Test
    public void winsOfARestrictedIssueReachNobodyWhoMayNotSeeIt() {
        IssueRow secret = world.newIssue("PAY", SECRET + " keys");
        serve(secret);
        win(secret, SECRET + " leak closed");
        IssueRow known = world.newIssue("PAY", "Ledger");
        win(known, "two bugs found");
        restrict(secret);

        assertThat(texts(ana)).containsExactly("P1 " + SECRET + " leak closed", "null two bugs found");
        HttpResponse<String> seen = ben.get(REST + WINS);
        assertThat(seen.body()).doesNotContain(SECRET, secret.key());
        assertThat(texts(ben)).containsExactly("null two bugs found");
        assertThat(json(seen).path("winsHidden").asBoolean()).isTrue();
    }

    @Test
    public void winsOfAnArchivedOrDeletedIssueAreLeftOut() {
        IssueRow archived = world.newIssue("PAY", "Old ledger");
        IssueRow deleted = world.newIssue("PAY", "Older ledger");
        win(archived, "archived");
        win(deleted, "deleted");
        world.store().changes().archive(null, archived.id());
        world.store().changes().delete(null, deleted.id());

        assertThat(texts(ana)).isEmpty();
        assertThat(ok(ana.get(REST + WINS)).path("winsHidden").asBoolean()).isTrue();
    }

    @Test
    public void onlyBoardsOfTheDepartmentThatUseBallastAndThatOneSeesCount() {
        world.newProject("HID", "Hidden");
        BoardRow hidden = world.newBoard("HID");
        ok(world.enableAs(ana, hidden, hidden.filterId(), "HID"));
        win(hidden, world.newIssue("HID", SECRET), SECRET);
        win(world.newIssue("PAY", "Ledger"), "two bugs found");
        assertThat(texts(ana)).as("not of the department").containsExactly("null two bugs found");

        ok(ana.put(REST + "departments/1/boards/" + hidden.id(), "{}"));
        assertThat(texts(ana)).containsExactly("null two bugs found", "null " + SECRET);
        world.store().permissions().revoke(hidden.projectId(), ProjectPermission.BROWSE_PROJECTS, Groups.USERS);
        assertThat(ben.get(REST + WINS).body()).doesNotContain(SECRET, hidden.name());

        assertThat(ana.delete(REST + "boards/" + world.board("PAY").id()).statusCode())
                .isIn(200, 204);
        assertThat(texts(ben)).as("its team left Ballast").isEmpty();
    }

    @Test
    public void markupStaysTextAndWhatIsTooLongIsNotTaken() {
        IssueRow issue = world.newIssue("PAY", "Ledger");
        String markup = "</script><script>alert(1)</script> {0} 'שלום' 🙂";
        win(issue, markup);
        String address = initiatives(world.board("PAY")) + "/1/wins";
        for (String body : List.of(
                "{\"text\":\"%s\",\"day\":\"2026-05-03\"}".formatted("x".repeat(32_768)),
                "{\"text\":\"a\",\"day\":\"2026-05-03\",\"link\":\"javascript:alert(1)\"}",
                "{\"text\":\"a\",\"day\":\"2026-05-03\",\"unit\":\"%s\"}".formatted("x".repeat(32_768)),
                "{\"text\":\"a\",\"day\":\"2026-02-30\"}",
                "{\"text\":\"a\\nb\",\"day\":\"2026-05-03\",\"number\":1e99}")) {
            assertThat(ana.post(address, body).statusCode()).as(body).isEqualTo(400);
        }

        assertThat(texts(ben)).containsExactly("null " + markup);
    }

    @Test
    public void unknownIdsAndVersionsGetTheAnswerOfTheStrategy() {
        for (String path : List.of("0", "x", "99999999999", "2", "1", "-1")) {
            int expected = path.equals("1") ? 200 : 404;
            assertThat(ben.get(REST + "strategies/" + path + "/wins").statusCode())
                    .as(path)
                    .isEqualTo(expected);
        }
        assertThat(ben.get(REST + WINS + "?version=77").statusCode()).isEqualTo(404);
        assertThat(ben.get(REST + WINS + "?version=one").statusCode()).isEqualTo(400);
        assertThat(new HttpProbe(world.baseUri()).get(REST + WINS).statusCode()).isEqualTo(401);
    }

    @Test
    public void manyInitiativesTakeTheSameDozenQueriesAsOne() {
        for (int number = 0; number < 20; number++) {
            IssueRow issue = world.newIssue("PAY", "Ledger " + number);
            serve(issue);
            win(issue, "win " + number);
        }
        world.repair(ana);

        int fewest = IntStream.range(0, 3)
                .map(again -> world.statementsOf(() -> ok(ben.get(REST + WINS))).size())
                .min()
                .orElseThrow();
        assertThat(fewest).isEqualTo(12);
        JsonNode groups = ok(ben.get(REST + WINS)).path("pillars");
        assertThat(groups.path(0).path("wins")).hasSize(5);
        assertThat(groups.path(0).path("more").asInt()).isEqualTo(15);
    }

    private void serve(IssueRow issue) {
        ok(ana.put(REST + "issues/" + issue.key() + "/links/S1-P1", "{\"strength\":\"strongly\"}"));
    }

    private void win(IssueRow issue, String text) {
        win(world.board("PAY"), issue, text);
    }

    private void win(BoardRow board, IssueRow issue, String text) {
        long initiative = ok(ana.post(
                        initiatives(board), "{\"issue\":\"%s\",\"title\":\"Work on it\"}".formatted(issue.key())))
                .path("id")
                .asLong();
        ok(ana.post(
                initiatives(board) + "/" + initiative + "/wins",
                "{\"text\":\"%s\",\"day\":\"2026-05-03\"}".formatted(text)));
    }

    private static String initiatives(BoardRow board) {
        return REST + "boards/" + board.id() + "/initiatives";
    }

    /** The pillar and the text of each win. */
    private static List<String> texts(HttpProbe probe) {
        List<String> texts = new ArrayList<>();
        for (JsonNode group : ok(probe.get(REST + WINS)).path("pillars")) {
            group.path("wins")
                    .forEach(win -> texts.add(group.path("pillar").asText() + " "
                            + win.path("text").asText()));
        }
        return texts;
    }

    private void restrict(IssueRow issue) {
        SecurityLevelRow level = world.store().permissions().createLevel(issue.projectId(), "Secret", "");
        world.store().permissions().addToLevel(level.id(), "jira-administrators");
        world.store().changes().edit(null, issue.id(), new IssueFields().securityLevel(level.id()));
    }

    private static void made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
