package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.JUnitSoftAssertions;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Every stage of a round as it looks: nobody is left out, nothing is wider than a telephone, in light and dark. */
public class RoundScreensBrowserTest {

    private static final String BOARD = "/rest/ballast/1.0/boards/1";
    private static final String ROUND_PAGE = ".ballast-round-page";
    private static final int TELEPHONE = 400;

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    /** Everything that is wrong is told, not the first alone. */
    @Rule
    public final JUnitSoftAssertions screens = new JUnitSoftAssertions();

    private final HttpProbe maya = SANDBOX.as("maya");
    private final HttpProbe li = SANDBOX.as("li");
    private final RoundOnBoard round = new RoundOnBoard(maya);

    @After
    public void abandonWhatRuns() {
        round.abandon();
    }

    @Test
    public void aRoundFromItsFirstStageToItsRanking() {
        browser.logIn(SANDBOX.baseUri(), "maya");
        show();
        browser.see(".aui-message", "No debt round yet");
        looksWell("round-none", ROUND_PAGE);
        browser.click("button", "Open a round");
        browser.see("#ballast-round-dialog");
        looksWell("round-dialog", "#ballast-round-dialog");

        round.open(
                "{\"title\":\"Q4 of the payments team\",\"people\":[\"maya\",\"li\",\"tomas\"],\"deadlines\":{\"collect\":\"%s\"}}"
                        .formatted(Instant.now().plus(3, ChronoUnit.DAYS)));
        showRound();
        looksWell("round-collect", ROUND_PAGE);
        round.move("collect", "understand");
        JsonNode items = round.seenBy(li).path("items");
        mark(
                li,
                items.path(0),
                "{\"mark\":\"question\",\"question\":\"Does this also concern the refunds of the old shop?\"}");
        mark(li, items.path(1), "{\"mark\":\"clear\"}");
        mark(maya, items.path(1), "{\"mark\":\"clear\"}");
        mark(SANDBOX.as("tomas"), items.path(1), "{\"mark\":\"not-my-area\"}");
        showRound();
        browser.tabTo("[role=row]");
        browser.press("j");
        looksWell("round-understand", ROUND_PAGE);
        round.move("understand", "estimate");
        estimate(li, items.path(0), 1);
        estimate(li, items.path(1), 3);
        estimate(maya, items.path(0), 6);
        estimate(maya, items.path(1), 3);
        estimate(SANDBOX.as("tomas"), items.path(0), 2);
        showRound();
        looksWell("round-estimate", ROUND_PAGE);
        round.move("estimate", "reveal");
        showRound();
        browser.tabTo("[role=row]");
        browser.press("5");
        browser.see(".ballast-revealed strong", "Agreed");
        looksWell("round-reveal", ROUND_PAGE);
        round.move("reveal", "vote");
        dots(li, items.path(0), 3);
        dots(li, items.path(2), 2);
        dots(maya, items.path(0), 1);
        dots(maya, items.path(3), 3);
        showRound();
        looksWell("round-vote", ROUND_PAGE);
        browser.click("button", "Settings…");
        browser.see("#ballast-round-settings");
        looksWell("round-settings", "#ballast-round-settings");
        round.move("vote", "closed");
        showRound();
        browser.click("button", "Show what happened in this round");
        browser.see(".ballast-log");
        looksWell("round-closed", ROUND_PAGE);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void thePageThatCollects() {
        browser.logIn(SANDBOX.baseUri(), "maya");
        browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/collect?boardId=1");
        browser.see("#ballast-quick");
        looksWell("collect", ".ballast-collect-page");
        browser.script("const box = document.getElementById('ballast-paste');"
                + "box.value = 'Title;Votes;Cluster\\nReplace the ledger;3;Ledger\\n=A1;;\\nReplace the ledger;1;\\n' + 'long '.repeat(70);"
                + "box.dispatchEvent(new Event('input', { bubbles: true }));");
        browser.click("button", "Show the preview");
        browser.see(".ballast-preview");
        looksWell("collect-preview", ".ballast-collect-page");
    }

    @Test
    public void theTeamsSectionWithItsLeadAndEveryReminder() {
        RoundOnBoard.ok(maya.put(
                BOARD + "/lead", "{\"lead\":\"maya\",\"deputy\":\"li\",\"rotation\":[\"maya\",\"li\",\"tomas\"]}"));
        browser.logIn(SANDBOX.baseUri(), "maya");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int days : new int[] {30, 14, 3, 0, -1}) {
            RoundOnBoard.ok(
                    maya.put(BOARD + "/lead/schedule", "{\"nextRound\":\"%s\"}".formatted(today.plusDays(days))));
            browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/board?boardId=1");
            browser.see(".ballast-team", "Tech-debt lead");
            looksWell("lead-" + days, ".ballast-team");
        }
        RoundOnBoard.ok(maya.put(BOARD + "/lead/schedule", "{\"nextRound\":null}"));
    }

    private void looksWell(String name, String part) {
        for (String theme : new String[] {"light", "dark"}) {
            browser.theme(theme);
            browser.screenshot(name + "-" + theme);
            screens.assertThat(browser.accessibilityProblems(part))
                    .as("%s, %s", name, theme)
                    .isEmpty();
        }
        browser.theme("light");
        browser.width(TELEPHONE);
        browser.screenshot(name + "-telephone");
        Number overflow = (Number)
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.width(1280);
        screens.assertThat(overflow.intValue())
                .as("%s is wider than the screen", name)
                .isLessThanOrEqualTo(1);
    }

    private void show() {
        browser.open(SANDBOX.baseUri() + RoundOnBoard.PAGE);
    }

    private void showRound() {
        show();
        browser.see(ROUND_PAGE + " [role=row]");
    }

    private static void mark(HttpProbe person, JsonNode item, String body) {
        put(person, item, "mark", body);
    }

    private static void estimate(HttpProbe person, JsonNode item, int step) {
        put(person, item, "estimate", "{\"step\":%d}".formatted(step));
    }

    private static void dots(HttpProbe person, JsonNode item, int dots) {
        put(person, item, "dots", "{\"dots\":%d}".formatted(dots));
    }

    private static void put(HttpProbe person, JsonNode item, String what, String body) {
        RoundOnBoard.ok(
                person.put(RoundOnBoard.PATH + "/items/" + item.path("issueId").asText() + "/" + what, body));
    }
}
