package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The ways that are to be short, walked with a stopwatch: goals of 3 and 4 minutes of a person's time and of 20 seconds of the server's. */
public class RoundStopwatchBrowserTest {

    private static final int LINES = 40;
    private static final int TITLES = 20;

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    private final RoundOnBoard round = new RoundOnBoard(SANDBOX.as("maya"));

    @Before
    public void openTheCollectPage() {
        browser.logIn(SANDBOX.baseUri(), "maya");
        browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/collect?boardId=1");
        browser.see("#ballast-quick");
    }

    @After
    public void abandonWhatRuns() {
        round.abandon();
    }

    @Test
    public void fortyPastedLinesWithTheirVotesAndClustersBecomeFortyRankedIssues() {
        List<String> titles = new ArrayList<>();
        StringBuilder table = new StringBuilder("Title\tVotes\tCluster\n");
        for (int line = 1; line <= LINES; line++) {
            titles.add("Whiteboard note %d about module %d".formatted(line, line * 7));
            table.append(titles.get(line - 1)).append('\t').append(line).append("\tLedger\n");
        }
        Stopwatch watch = new Stopwatch(browser, "40 pasted lines to 40 ranked issues");

        watch.click();
        watch.keys(2);
        browser.see("#ballast-paste");
        browser.script(
                "const box = document.getElementById('ballast-paste'); box.value = arguments[0];"
                        + " box.dispatchEvent(new Event('input', { bubbles: true }));",
                table.toString());
        watch.click();
        browser.click("button", "Show the preview");
        browser.see(".ballast-preview td", titles.get(LINES - 1));
        watch.think(LINES / 4);
        watch.click();
        browser.click("button", "Create issues (40)");
        browser.see(".ballast-outcome .aui-message", "Issues created and tagged: 40.");
        double server = watch.server();

        browser.open(SANDBOX.baseUri() + RoundOnBoard.PAGE);
        watch.click();
        browser.click("button", "Open a round");
        browser.see("#round-title");
        browser.press("Q4");
        watch.keys(3);
        browser.type("#round-people", "maya");
        watch.keys(5);
        for (String stage : new String[] {"collect", "understand", "estimate"}) {
            browser.click("label[for=round-stage-" + stage + "]");
            watch.click();
        }
        browser.type("#round-budget", String.valueOf(LINES));
        watch.click();
        watch.keys(2);
        watch.click();
        browser.click("#ballast-round-dialog button", "Open a round");
        browser.see("h2", "Vote");
        browser.tabTo("[role=row]");
        browser.press(Keys.END);
        watch.keys(2);
        for (int line = 0; line < LINES; line++) {
            browser.press("+", Keys.ARROW_UP);
            watch.think(1);
            watch.keys(2);
        }
        browser.see(".ballast-own", "0 dots left");
        browser.until(page -> browser.all(".ballast-saved").size() == LINES ? true : null);
        browser.click("button", "Close the vote");
        watch.click();
        browser.see(".ballast-result");
        watch.stop(server + watch.server());

        List<String> ranked = new ArrayList<>();
        for (JsonNode item : round.seenBy(SANDBOX.as("maya")).path("items")) {
            if (ranked.size() < LINES) {
                ranked.add(item.path("summary").asText());
                assertThat(item.path("result").path("votes").asInt()).isEqualTo(1);
            }
        }
        assertThat(ranked).containsExactlyInAnyOrderElementsOf(titles);
        assertThat(browser.see(".ballast-rows").getText()).contains(titles.get(0));
        JsonNode debt =
                RoundOnBoard.ok(SANDBOX.as("maya").get("/rest/ballast/1.0/issues/" + key(titles.get(6)) + "/debt"));
        assertThat(debt.toString()).contains("\"area\":\"Ledger\"", "Votes it came with: 7");
    }

    @Test
    public void twentyTitlesAreTypedOneAfterTheOther() {
        Stopwatch watch = new Stopwatch(browser, "20 titles typed one after the other");
        browser.see("#ballast-quick").click();
        for (int title = 1; title <= TITLES; title++) {
            String text = "Typed title of usual length %d".formatted(title);
            browser.press(text + Keys.ENTER);
            watch.think(1);
            watch.keys(text.length() + 1);
        }
        browser.until(page -> browser.all(".ballast-quick-done a").size() == TITLES ? Boolean.TRUE : null);

        watch.stop(watch.server());
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("ballast-quick");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private String key(String title) {
        for (JsonNode item : round.seenBy(SANDBOX.as("maya")).path("items")) {
            if (item.path("summary").asText().equals(title)) {
                return item.path("issueKey").asText();
            }
        }
        throw new AssertionError("nothing is called " + title);
    }
}
