package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A round with an issue that Ben may not see: nothing that he gets tells him of it, neither words nor numbers nor work done. */
public class DebtRoundHiddenTest {

    private static final String STAGES = "\"understand\",\"estimate\",\"vote\"";

    @Rule
    public final FaultWorld world = new FaultWorld();

    private FaultRound debtRound;
    private HttpProbe ana;
    private HttpProbe ben;
    private IssueRow first;
    private IssueRow second;
    private IssueRow hidden;

    @Before
    public void oneOfThreeIsHiddenFromBen() {
        ana = world.as("ana");
        world.newUser("ben");
        ben = world.as("ben");
        first = world.newIssue("PAY", "first");
        second = world.newIssue("PAY", "second");
        hidden = world.newIssue("PAY", "hidden");
        for (IssueRow issue : List.of(first, second, hidden)) {
            world.tag(ana, issue);
        }
        debtRound = new FaultRound(world, ana);
    }

    @Test
    public void whatHappensToItAtAnyStageChangesNotOneByteOfWhatOthersGet() {
        restrict(hidden);
        debtRound.open(STAGES);
        String item = debtRound.round() + "/items/" + hidden.id();

        seesNoChange(() -> ok(ana.put(item + "/mark", "{\"mark\":\"question\",\"question\":\"Whose is it?\"}")));
        long question = debtRound
                .item(ana, hidden)
                .path("questions")
                .path(0)
                .path("number")
                .asLong();
        seesNoChange(
                () -> ok(ana.put(debtRound.round() + "/questions/" + question + "/reply", "{\"reply\":\"Nobody's\"}")));
        move("understand", "estimate");
        seesNoChange(() -> ok(ana.put(item + "/estimate", "{\"step\":6}")));
        move("estimate", "reveal");
        seesNoChange(() -> ok(ana.put(item + "/agreed", "{\"step\":5}")));
        move("reveal", "vote");
        seesNoChange(() -> ok(debtRound.vote(ana, hidden, 4)));
        ok(debtRound.vote(ben, second, 2));
        debtRound.close();

        JsonNode closed = debtRound.now(ben);
        assertThat(FaultRound.ranked(closed)).containsExactly("PAY-2", "PAY-1");
        assertThat(closed.path("items").findValuesAsText("rank")).containsExactly("1", "2");
        assertThat(debtRound.now(ana).path("items").path(0).path("issueKey").asText())
                .as("for Ana it is the first")
                .isEqualTo("PAY-3");
    }

    @Test
    public void neitherTheWayThereNorTheWorkDoneTellsItFromAnIssueThatNeverWas() {
        debtRound.open(STAGES);
        restrict(hidden);
        move("understand", "estimate");
        isLikeNothing("/estimate", "{\"step\":1}");
        isLikeNothing("/agreed", "{\"step\":1}");
        isLikeNothing("/mark", "{\"mark\":\"clear\"}");
        move("estimate", "reveal");
        move("reveal", "vote");
        isLikeNothing("/dots", "{\"dots\":0}");
        isLikeNothing("/dots", "{\"dots\":1}");
        isLikeNothing("/dots", "{\"dots\":100}");
        assertThat(ben.post(debtRound.round() + "/items", "{\"issues\":[\"PAY-3\"]}")
                        .body())
                .isEqualTo(ben.post(debtRound.round() + "/items", "{\"issues\":[\"PAY-99\"]}")
                        .body());
    }

    @Test
    public void whoMayMergeAndSplitCanNotTellItFromAnIssueThatNeverWasEither() {
        debtRound.open(STAGES);
        restrict(hidden);
        assertThat(debtRound.now(ben).path("canSteer").asBoolean()).isTrue();

        postIsLikeNothing("items/%s/merge", "{\"into\":%d}".formatted(first.id()));
        postIsLikeNothing("items/" + first.id() + "/merge", "{\"into\":%s}");
        postIsLikeNothing("items/%s/split", "{\"parts\":[\"PAY-2\"]}");
        postIsLikeNothing("items/" + first.id() + "/split", "{\"parts\":[\"%s\"]}");
        postIsLikeNothing("items", "{\"issues\":[\"%s\"]}");
    }

    @Test
    public void whatWasAskedAboutItStaysHiddenWhenItIsMergedOrSplit() {
        debtRound.open(STAGES);
        ok(ben.put(debtRound.round() + "/items/" + hidden.id() + "/mark", "{\"mark\":\"clear\"}"));
        restrict(hidden);
        ok(ana.put(
                debtRound.round() + "/items/" + hidden.id() + "/mark",
                "{\"mark\":\"question\",\"question\":\"Is the master key in it?\"}"));
        assertThat(debtRound.item(ben, first).path("myMark").isNull()).isTrue();

        ok(ana.post(debtRound.round() + "/items/" + hidden.id() + "/merge", "{\"into\":%d}".formatted(first.id())));

        assertThat(debtRound.item(ana, first).path("questions").findValuesAsText("text"))
                .containsExactly("Is the master key in it?");
        assertThat(ben.get(debtRound.round()).body()).doesNotContain("master key");
        assertThat(debtRound.item(ben, first).path("myMark").isNull()).isTrue();
        assertThat(debtRound.item(ben, first).path("questions")).isEmpty();
        ok(ana.post(debtRound.round() + "/items", "{\"issues\":[\"PAY-3\"]}"));
        ok(ana.post(debtRound.round() + "/items/" + hidden.id() + "/split", "{\"parts\":[\"PAY-2\"]}"));
        assertThat(debtRound.item(ben, first).path("questions")).isEmpty();
    }

    @Test
    public void dotsOnWhatWasHiddenSinceAreFreeAndAnswerAsThoseOnWhatWasDeleted() {
        debtRound.open("\"vote\"");
        ok(debtRound.vote(ben, hidden, 3));
        ok(debtRound.vote(ben, second, 2));
        restrict(hidden);
        assertThat(ana.delete("/rest/api/2/issue/PAY-2").statusCode()).isEqualTo(204);
        assertThat(debtRound.dotsLeft(ben)).isEqualTo(5);

        for (int dots = 0; dots <= 4; dots++) {
            String body = "{\"dots\":%d}".formatted(dots);
            HttpResponse<String> nothing = ben.put(debtRound.round() + "/items/999999/dots", body);
            for (IssueRow issue : List.of(hidden, second)) {
                HttpResponse<String> answer = debtRound.vote(ben, issue, dots);
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.body()).isEqualTo(nothing.body());
            }
        }
        assertThat(ok(debtRound.vote(ben, first, 2)).path("dotsLeft").asInt()).isEqualTo(3);

        world.store().changes().edit(null, hidden.id(), new IssueFields().securityLevel(null));
        assertThat(debtRound.item(ben, hidden).path("myDots").asInt())
                .as("what comes back in time has its dots again, unless they were needed elsewhere")
                .isEqualTo(3);
        assertThat(debtRound.dotsLeft(ben)).isZero();
    }

    @Test
    public void noExportOfAnyKindHasItForWhoMayNotSeeIt() {
        restrict(hidden);
        debtRound.open("\"vote\"");
        ok(debtRound.vote(ana, hidden, 4));
        debtRound.close();

        List<String> papers =
                new ArrayList<>(List.of(debtRound.round(), debtRound.ended(), debtRound.ended() + "/log"));
        String board = REST + "boards/" + world.board("PAY").id();
        papers.addAll(List.of(
                board + "/candidates?start=0&limit=100", board + "/fairness", board + "/lead", board + "/collect"));
        for (String paper : papers) {
            HttpResponse<String> answer = ben.get(paper);
            assertThat(answer.statusCode()).as(paper).isEqualTo(200);
            assertThat(answer.body())
                    .as(paper)
                    .doesNotContain("PAY-3")
                    .doesNotContain("hidden")
                    .doesNotContain("\"issueId\":" + hidden.id());
        }
        assertThat(ben.get(REST + "transfer/export").statusCode())
                .as("the file with everything is for administrators alone")
                .isEqualTo(403);
        assertThat(FaultWorld.keys(ok(FaultWorld.search(ben, "techDebtVotes > 0 OR techDebtPriorityRank > 0"))))
                .doesNotContain("PAY-3");
    }

    private void seesNoChange(Runnable act) {
        String page = ben.get(debtRound.round()).body();
        String state = ben.get(debtRound.round() + "/state?since=0").body();
        List<String> log = debtRound.log(ben);

        act.run();

        assertThat(ben.get(debtRound.round()).body()).isEqualTo(page).doesNotContain("PAY-3");
        assertThat(ben.get(debtRound.round() + "/state?since=0").body()).isEqualTo(state);
        assertThat(debtRound.log(ben)).isEqualTo(log);
    }

    private void isLikeNothing(String what, String body) {
        String onHidden = debtRound.round() + "/items/" + hidden.id() + what;
        String onNothing = debtRound.round() + "/items/999999" + what;

        assertThat(ben.put(onHidden, body).body())
                .isEqualTo(ben.put(onNothing, body).body());
        assertThat(world.statementsOf(() -> ben.put(onHidden, body)))
                .as("%s %s", what, body)
                .hasSameSizeAs(world.statementsOf(() -> ben.put(onNothing, body)));
    }

    /** The issue is where the path or the body has a gap. */
    private void postIsLikeNothing(String path, String body) {
        String onHidden = debtRound.round() + "/" + path.replace("%s", String.valueOf(hidden.id()));
        String onNothing = debtRound.round() + "/" + path.replace("%s", "999999");
        String ofHidden = body.replace("%s", String.valueOf(hidden.id()));
        String ofNothing = body.replace("%s", "999999");

        assertThat(ben.post(onHidden, ofHidden).statusCode()).as(path).isEqualTo(404);
        assertThat(ben.post(onHidden, ofHidden).body())
                .as("%s %s", path, body)
                .isEqualTo(ben.post(onNothing, ofNothing).body());
        assertThat(world.statementsOf(() -> ben.post(onHidden, ofHidden)))
                .as("%s %s", path, body)
                .hasSameSizeAs(world.statementsOf(() -> ben.post(onNothing, ofNothing)));
    }

    private void move(String from, String to) {
        ok(ana.put(
                debtRound.round() + "/stage", "{\"from\":\"%s\",\"to\":\"%s\",\"override\":true}".formatted(from, to)));
    }

    private void restrict(IssueRow issue) {
        SecurityLevelRow level = world.store().permissions().createLevel(issue.projectId(), "Secret", "");
        world.store().permissions().addToLevel(level.id(), "jira-administrators");
        world.store().changes().edit(null, issue.id(), new IssueFields().securityLevel(level.id()));
    }
}
