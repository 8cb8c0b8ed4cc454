package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.browser.RoundOnBoard.PAGE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
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

/** A debt round in real browsers: by keyboard alone, followed by everybody, in any time zone. */
public class DebtRoundBrowserTest {

    private static final int ITEMS = 40;
    private static final String[] STEPS = {
        "0.5 person-days", "1 person-day", "2 person-days", "3 person-days", "5 person-days", "8 person-days"
    };

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Rule
    public final Browser farAway = new Browser("en", "Asia/Tokyo");

    private RoundOnBoard round;

    @Before
    public void mayaSteers() {
        round = new RoundOnBoard(SANDBOX.as("maya"));
    }

    @After
    public void abandonWhatRuns() {
        round.abandon();
    }

    @Test
    public void onePersonEstimatesAndVotesOnFortyItemsWithTheKeyboardAloneAndHearsEveryStep() {
        round.fill(ITEMS);
        round.open(
                "{\"title\":\"Keyboard\",\"stages\":[\"estimate\",\"vote\"],\"dotBudget\":%d,\"people\":[\"li\",\"maya\"]}"
                        .formatted(ITEMS));
        show(browser, "li");
        assertThat(browser.all("[role=row]")).hasSize(ITEMS);
        Announcements announcements = Announcements.in(browser, "#ballast-round-said");
        Stopwatch watch = new Stopwatch(browser, "Estimating and voting on 40 items by keyboard");

        browser.tabTo("[role=row]");
        List<String> estimates = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            estimates.add(focusedKey() + ": " + STEPS[item % STEPS.length]);
            browser.press(String.valueOf(1 + item % STEPS.length), item < ITEMS - 1 ? "j" : "");
            watch.think(1);
            watch.keys(2);
        }
        browser.see(".ballast-own", "You have estimated 40 of 40");
        browser.until(page -> browser.all(".ballast-saved").size() == ITEMS ? true : null);
        assertThat(announcements.heard()).containsSubsequence(estimates).hasSameSizeAs(estimates);
        assertThat(announcements.named().stream().filter(name -> name.startsWith("PAY-")))
                .hasSizeGreaterThanOrEqualTo(ITEMS);

        round.move("estimate", "reveal");
        browser.see("h2", "Compare estimates");
        round.move("reveal", "vote");
        browser.see("h2", "Vote");
        assertThat(announcements.heard()).endsWith("Now: Compare estimates. Items: 40", "Now: Vote. Items: 40");
        assertThat(browser.focused().getDomAttribute("role"))
                .as("the keyboard stays in the list when the stage moves on")
                .isEqualTo("row");
        List<String> dots = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            int left = ITEMS - 1 - item;
            dots.add(focusedKey() + ": 1 dot, " + (left == 1 ? "1 dot left" : left + " dots left"));
            browser.press("+", left > 0 ? Keys.ARROW_DOWN : "");
            watch.think(1);
            watch.keys(2);
        }
        browser.see(".ballast-own", "0 dots left");
        browser.until(page -> browser.all(".ballast-saved").size() == ITEMS ? true : null);
        assertThat(announcements.heard()).endsWith(dots.toArray(String[]::new));
        browser.press("+");
        assertThat(announcements.heard()).last().asString().contains("No dots left");

        watch.stop(watch.server());
        assertThat(round.seenBy(SANDBOX.as("li")).path("dots").path("left").asInt())
                .isZero();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void everybodysScreenFollowsTheFacilitatorWithinTwoSeconds() {
        round.open("{\"title\":\"Together\",\"stages\":[\"estimate\",\"vote\"],\"people\":[\"li\",\"maya\"]}");
        show(browser, "maya");
        show(farAway, "li");

        browser.click("button", "Reveal the estimates");
        browser.see("h2", "Compare estimates");
        Instant moved = Instant.now();
        farAway.see("h2", "Compare estimates");
        Duration followed = Duration.between(moved, Instant.now());

        System.out.printf("The other screen followed in %s%n", followed);
        assertThat(followed).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    public void showsAndTakesDeadlinesInTheZoneOfTheProfileWhereverTheBrowserIs() {
        round.open(
                "{\"title\":\"Deadline\",\"stages\":[\"vote\"],\"people\":[\"li\"],\"deadlines\":{\"vote\":\"2030-01-15T22:30:00Z\"}}");
        show(browser, "li");
        show(farAway, "maya");
        String here = browser.see(".ballast-stage", "until").getText();
        assertThat(here).contains("2030");
        assertThat(farAway.see(".ballast-stage", "until").getText()).isEqualTo(here);

        farAway.click("button", "Settings…");
        farAway.see("#round-deadline-vote");
        farAway.script("const field = document.getElementById('round-deadline-vote'); field.value = '2031-01-15T22:30';"
                + " field.dispatchEvent(new Event('input', { bubbles: true }))");
        farAway.click("#ballast-round-settings button", "Save");
        farAway.seeNo("#ballast-round-settings");

        ZoneId zone = ZoneId.of((String) farAway.script(
                "return document.querySelector('[data-ballast-time-zone]').getAttribute('data-ballast-time-zone')"));
        assertThat(zone).isNotEqualTo(ZoneId.of("Asia/Tokyo"));
        Instant meant = LocalDateTime.parse("2031-01-15T22:30").atZone(zone).toInstant();
        assertThat(Instant.parse(round.seenBy(SANDBOX.as("li")).path("deadline").asText()))
                .isEqualTo(meant);
        browser.see(".ballast-stage", "2031");
    }

    @Test
    public void keepsWhatIsEnteredAfterTheDeadlineAndSavesItOnceThereIsMoreTime() {
        Instant soon = Instant.now().plusSeconds(6);
        round.open(
                "{\"title\":\"Late\",\"stages\":[\"vote\"],\"people\":[\"li\",\"maya\"],\"deadlines\":{\"vote\":\"%s\"}}"
                        .formatted(soon));
        show(browser, "li");
        browser.until(page -> Instant.now().isAfter(soon) ? true : null);

        browser.tabTo("[role=row]");
        browser.press("2");
        browser.see(".ballast-refused", "The deadline of this stage has passed");
        browser.see(".aui-message", "The facilitator can move on or give more time");
        assertThat(browser.focused().getDomAttribute("aria-label")).contains("2 of 3 dots");
        assertThat(round.seenBy(SANDBOX.as("li")).path("dots").path("used").asInt())
                .isZero();

        round.change("{\"deadlines\":{\"vote\":\"%s\"}}".formatted(Instant.now().plusSeconds(600)));
        browser.see(".ballast-saved");
        assertThat(round.seenBy(SANDBOX.as("li")).path("dots").path("used").asInt())
                .isEqualTo(2);
    }

    @Test
    public void whoGetsDotsBackByAMergeOrASplitIsTold() {
        round.open("{\"title\":\"Merge\",\"stages\":[\"vote\"],\"people\":[\"li\",\"maya\"]}");
        List<String> keys = round.seenBy(SANDBOX.as("li")).path("items").findValuesAsText("issueKey");
        show(browser, "li");
        browser.tabTo("[role=row]");
        browser.press("3");
        browser.press("j");
        browser.press("2");
        browser.until(page -> browser.all(".ballast-saved").size() == 2 ? true : null);
        show(farAway, "maya");

        farAway.tabTo("[role=row]");
        farAway.press("m");
        farAway.see("#round-merge");
        JsonNode into = round.seenBy(SANDBOX.as("maya")).path("items").path(1);
        farAway.script(
                "const field = document.getElementById('round-merge'); field.value = arguments[0];"
                        + " field.dispatchEvent(new Event('change', { bubbles: true }))",
                into.path("issueId").asText());
        farAway.click("#ballast-item-dialog button", "Save");
        farAway.seeNo("#ballast-item-dialog");
        browser.see(".aui-message", "dots of yours came back: 2");
        browser.see(".ballast-own", "2 dots left");
        assertThat(browser.see("#ballast-round-said").getDomProperty("textContent"))
                .contains("dots of yours came back: 2");

        farAway.script("document.querySelector('[data-issue=\"%s\"]').focus()"
                .formatted(into.path("issueId").asText()));
        farAway.press("m");
        farAway.type("#round-split", keys.get(2) + ", " + keys.get(3));
        farAway.click("#ballast-item-dialog button", "Save");
        farAway.seeNo("#ballast-item-dialog");
        browser.see(".aui-message", "dots of yours came back: 3");
        browser.see(".ballast-own", "5 dots left");
    }

    @Test
    public void theNextRoundInDeltaModeKeepsThePlacesOfWhatIsSettled() {
        round.open("{\"title\":\"Q3\",\"stages\":[\"vote\"],\"people\":[\"maya\"]}");
        round.move("vote", "closed");
        int settled = round.seenBy(SANDBOX.as("maya")).path("items").size();
        round.tag(round.newIssue("Found since"));
        show(browser, "maya");

        browser.click("button", "Open a round");
        browser.type("#round-title", "Q4");
        browser.type("#round-people", "maya, li");
        browser.click("label[for=round-delta]");
        browser.click("#ballast-round-dialog button", "Open a round");
        browser.see("h1", "Q4");
        browser.see("[role=row]");
        assertThat(browser.all("[role=row]")).hasSize(settled + 1);
        assertThat(browser.all(".ballast-row-out")).hasSize(settled);
        browser.see(".ballast-row-out", "Not discussed in this round");
    }

    private static void show(Browser screen, String person) {
        screen.logIn(SANDBOX.baseUri(), person);
        screen.open(SANDBOX.baseUri() + PAGE);
        screen.see(".ballast-round-page [role=row]");
    }

    private String focusedKey() {
        String name = browser.focused().getDomAttribute("aria-label");
        return name.substring(0, name.indexOf(','));
    }
}
