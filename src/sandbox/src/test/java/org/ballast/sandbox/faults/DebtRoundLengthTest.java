package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A board with as many open items as a round takes, and with more for Ana, who sees what is hidden from Ben. */
public class DebtRoundLengthTest {

    private static final int MOST = 150;
    private static final int HIDDEN = 60;
    private static final String COLLECT = "\"collect\",\"vote\"";
    private static final String TO_THE_VOTE = "{\"from\":\"collect\",\"to\":\"vote\"%s}";

    @Rule
    public final FaultWorld world = new FaultWorld();

    private FaultRound debtRound;
    private HttpProbe ana;
    private HttpProbe ben;
    private SecurityLevelRow secret;

    @Before
    public void asManyAsARoundTakes() {
        ana = world.as("ana");
        world.newUser("ben");
        ben = world.as("ben");
        long project = world.store().projects().byKey("PAY").orElseThrow().id();
        secret = world.store().permissions().createLevel(project, "Secret", "");
        world.store().permissions().addToLevel(secret.id(), "jira-administrators");
        tag(MOST, "Visible");
        debtRound = new FaultRound(world, ana);
    }

    @Test
    public void asksWhoSeesTooMuchForAQueryAndNobodyElse() {
        hide(HIDDEN);

        assertThat(length(ben, "")).isEqualTo("{\"most\":150,\"open\":150,\"found\":null}");
        assertThat(length(ana, "")).isEqualTo("{\"most\":150,\"open\":210,\"found\":null}");
        JsonNode refused = json(open(ana, ""));
        assertThat(refused.path("code").asText()).isEqualTo("ballast.round.too-many-open");
        assertThat(refused.path("message").asText())
                .isEqualTo(
                        "210 items that you see would come in. A round takes at most 150: say by a query which ones.");
        assertThat(refused.path("field").asText()).isEqualTo("jql");
        ok(open(ben, ""));

        assertThat(rows(ben)).isEqualTo(MOST);
        assertThat(rows(ana)).isEqualTo(MOST + HIDDEN);
    }

    @Test
    public void takesWhatAQueryFindsWithTheEyesOfWhoOpens() {
        hide(HIDDEN);

        assertThat(length(ana, "summary ~ Hidden")).contains("\"found\":60");
        for (String query : List.of("summary ~ Hidden", "summary ~ nowhere")) {
            JsonNode none = json(open(ben, query));
            assertThat(none.path("code").asText()).as(query).isEqualTo("ballast.round.query-finds-none");
        }
        assertThat(open(ben, "labels = = x").statusCode()).isEqualTo(400);
        assertThat(json(open(ana, "project = PAY")).path("code").asText()).isEqualTo("ballast.round.too-many-open");
        ok(open(ana, "summary ~ Hidden ORDER BY created"));

        assertThat(rows(ana)).isEqualTo(HIDDEN);
        assertThat(rows(ben)).isZero();
        tag(1, "Later");
        ok(ben.post(debtRound.round() + "/items", "{}"));
        assertThat(rows(ben)).as("only what was tagged since").isEqualTo(1);
        ok(ben.post(debtRound.round() + "/items", "{\"jql\":\"key = PAY-1\"}"));
        assertThat(rows(ben)).as("and what somebody asks for").isEqualTo(2);
        assertThat(json(ben.post(debtRound.round() + "/items", "{\"jql\":\"summary ~ Visible\"}"))
                        .path("code")
                        .asText())
                .isEqualTo("ballast.round.too-many-items");
    }

    @Test
    public void refusesToAddByWhatIsSeenAndAsksWhenTheCollectingEnds() {
        ok(open(ben, ""));
        hide(HIDDEN);
        ok(ben.post(debtRound.round() + "/items", "{}"));
        assertThat(rows(ana)).isEqualTo(MOST + HIDDEN);
        assertThat(rows(ben)).isEqualTo(MOST);
        tag(1, "Later");

        HttpResponse<String> refused = ben.post(debtRound.round() + "/items", "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("message").asText())
                .isEqualTo("With these, 151 items that you see would be in the round. It takes at most 150.");
        HttpResponse<String> asked = ben.put(debtRound.round() + "/stage", TO_THE_VOTE.formatted(""));
        assertThat(json(asked).path("code").asText()).isEqualTo("ballast.round.no-room-for-new");
        ok(ben.put(debtRound.round() + "/stage", TO_THE_VOTE.formatted(",\"withoutNew\":true")));

        assertThat(rows(ben)).isEqualTo(MOST);
        assertThat(debtRound.log(ben)).contains("left-out");
    }

    @Test
    public void takesNoMoreStatementsForWhatIsHidden() {
        int opening = world.statementsOf(() -> ok(open(ben, ""))).size();
        int looking = world.statementsOf(() -> ok(ben.post(debtRound.round() + "/items", "{}")))
                .size();
        ok(ben.put(debtRound.round() + "/stage", "{\"from\":\"collect\",\"to\":\"abandoned\"}"));
        hide(2);
        ok(open(ben, ""));
        int withTwo = lookingWithMoreHidden(2);
        int withMany = lookingWithMoreHidden(40);
        ok(ben.put(debtRound.round() + "/stage", "{\"from\":\"collect\",\"to\":\"abandoned\"}"));

        assertThat(withMany).as("looking for new items").isEqualTo(withTwo);
        assertThat(withTwo - looking)
                .as("writing takes a few, however many they are")
                .isLessThanOrEqualTo(3);
        assertThat(world.statementsOf(() -> ok(open(ben, "")))).as("opening").hasSizeBetween(opening - 2, opening + 2);
    }

    private int lookingWithMoreHidden(int more) {
        hide(more);
        return world.statementsOf(() -> ok(ben.post(debtRound.round() + "/items", "{}")))
                .size();
    }

    private List<IssueRow> tag(int number, String summary) {
        List<IssueRow> tagged = new ArrayList<>();
        for (int at = 1; at <= number; at++) {
            IssueRow issue = world.newIssue("PAY", summary + " " + at);
            world.tag(ana, issue);
            tagged.add(issue);
        }
        return tagged;
    }

    private void hide(int number) {
        for (IssueRow issue : tag(number, "Hidden")) {
            world.store().changes().edit(null, issue.id(), new IssueFields().securityLevel(secret.id()));
        }
    }

    private HttpResponse<String> open(HttpProbe opener, String jql) {
        return opener.post(
                debtRound.round(),
                "{\"title\":\"Q4\",\"stages\":[%s],\"people\":[\"ana\",\"ben\"],\"jql\":\"%s\"}"
                        .formatted(COLLECT, jql));
    }

    private String length(HttpProbe asker, String jql) {
        HttpResponse<String> answer =
                asker.get(debtRound.round() + "/length?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        ok(answer);
        return answer.body();
    }

    /** How many items the person gets, read in parts. */
    private int rows(HttpProbe reader) {
        JsonNode round = debtRound.now(reader);
        String parts = debtRound.round().replace("/round", "/rounds/")
                + round.path("roundId").asLong() + "/items?after=";
        int rows = 0;
        long after = 0;
        boolean more = true;
        while (more) {
            JsonNode part = ok(reader.get(parts + after));
            for (JsonNode item : part.path("items")) {
                rows++;
                after = Math.max(after, item.path("issueId").asLong());
            }
            more = part.path("more").asBoolean();
        }
        return rows;
    }
}
