package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Big work from its start to a pause and back, as a team lead goes about it. */
public class InitiativesBrowserTest {
    private static final String PAGE = "/plugins/servlet/ballast/initiatives?boardId=1";
    private static final String DEPLOY = ".ballast-initiative:has(a[href$='PAY-30'])";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void startsSlicesPausesAndResumesAnInitiative() {
        logIn("maya");
        open("/plugins/servlet/ballast/board?boardId=1");
        browser.click(".ballast-header-actions a", "Initiatives");
        browser.click("button", "Start an initiative…");
        browser.type("#ballast-plan-issue", "PAY-1");
        browser.type("#ballast-plan-title", "Leave the old ledger");
        browser.press(Keys.ENTER);
        browser.see(".ballast-initiative h2", "Leave the old ledger");

        slice("PAY-24", "2");
        slice("PAY-25", "3");
        browser.see(".ballast-slice:nth-child(1)", "DUE NOW");
        browser.see(".ballast-slice:nth-child(2)", "PAY-24 is the next slice of the initiative.");
        browser.click(".ballast-slice:nth-child(1) button", "Open");
        for (int point = 1; point <= 3; point++) {
            tick(point);
        }
        browser.see(".ballast-safe-stop select")
                .findElement(By.cssSelector("[value=deployed]"))
                .click();
        browser.see(".ballast-slice:nth-child(1) button:not([aria-disabled])", "Finish")
                .click();
        browser.see(".ballast-initiative-progress", "1 of 2 slices, 2 of 5 person-days.");
        browser.see(".ballast-forecast", "Not enough history yet: 0 of 6 sprints.");

        browser.click(".ballast-pause button", "a deadline");
        browser.type("#ballast-note-where", "Reads come from both tables");
        browser.type("#ballast-note-nextStep", "Switch the writes");
        browser.press(Keys.ENTER);
        browser.see(".ballast-parked", "Switch the writes");
        browser.see(".ballast-parked", "Written today by Maya");

        open(PAGE);
        browser.see(".ballast-parked", "Reads come from both tables");
        browser.click(".ballast-parked button", "Resume");
        browser.see("[role=status]", "Resumed.");
        browser.see(".ballast-initiative details", "Switch the writes");
        for (String theme : new String[] {"light", "dark"}) {
            browser.theme(theme);
            assertThat(browser.accessibilityProblems(".ballast-initiatives-page"))
                    .as(theme)
                    .isEmpty();
        }
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void finishesItWithANumberThatIsAWinAndTheNewValueOfAKeyResult() {
        SANDBOX.as("maya")
                .post(
                        "/rest/ballast/1.0/boards/1/initiatives",
                        "{\"issue\":\"PAY-30\",\"title\":\"Deploy by itself\"}");
        logIn("maya");
        open(PAGE);
        browser.click(DEPLOY + " .ballast-initiative-steps button", "Finish…");
        browser.see("#ballast-closing-dialog", "Each number becomes a win");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("ballast-closing-before");
        browser.press("Twelve days");
        browser.press(Keys.TAB);
        browser.press("Four days");
        browser.press(Keys.TAB);
        browser.press("Days to production");
        browser.press(Keys.TAB);
        browser.press("12");
        for (int field = 0; field < 3; field++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("ballast-metric-0-keyResult");
        browser.press("Days from");
        assertThat(browser.accessibilityProblems("#ballast-closing-dialog")).isEmpty();
        browser.screenshot("initiative-closing");
        browser.click("#ballast-closing-dialog .aui-button-primary");
        browser.see("#ballast-metric-0-after-error");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("ballast-metric-0-after");
        browser.press("4.25");
        browser.press(Keys.ENTER);
        browser.see(DEPLOY + " .ballast-closing", "Days to production: 12 → 4.25");
        browser.see(DEPLOY + " .ballast-wins", "Days to production: 12 → 4.25");
        browser.width(400);
        assertThat((Long) browser.script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        browser.width(1280);

        open("/plugins/servlet/ballast/strategy?strategyId=1");
        browser.see(".ballast-pillar", "now 4.25 days");
        assertThat(browser.consoleErrors()).hasSize(1).allMatch(error -> error.contains("400"));
    }

    @Test
    public void theStrategysPageHasTheWinsOfItsPeriod() {
        HttpProbe maya = SANDBOX.as("maya");
        won(
                maya,
                "PAY-31",
                "{\"text\":\"Ledger alone for a week\",\"kind\":\"incident-avoided\",\"day\":\"2027-02-01\"}");
        won(
                maya,
                "PAY-3",
                "{\"text\":\"%s\",\"day\":\"2027-02-02\",\"number\":2,\"unit\":\"bugs\"}".formatted("x".repeat(200)));
        won(maya, "PAY-29", "{\"text\":\"A leak closed\",\"day\":\"2027-02-03\"}");
        logIn("jonas");
        open("/plugins/servlet/ballast/strategy?strategyId=1");
        browser.see(".ballast-pillar:nth-child(1)", "Ledger alone for a week");
        browser.see(".ballast-other-wins", "Wins of initiatives that you may not see are left out.");
        assertThat(browser.see(".ballast-strategy-page").getText()).doesNotContain("A leak closed", "PAY-29");
        browser.screenshot("strategy-wins");
        for (String theme : new String[] {"light", "dark"}) {
            browser.theme(theme);
            assertThat(browser.accessibilityProblems(".ballast-strategy-page"))
                    .as(theme)
                    .isEmpty();
        }
        browser.width(400);
        assertThat((Long) browser.script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        browser.screenshot("strategy-wins-narrow");
        browser.width(1280);
        browser.theme("light");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private static void won(HttpProbe probe, String issue, String win) {
        HttpResponse<String> started = probe.post(
                "/rest/ballast/1.0/boards/1/initiatives",
                "{\"issue\":\"%s\",\"title\":\"Work on it\"}".formatted(issue));
        String id = started.body().replaceFirst("\\{\"id\":(\\d+).*", "$1");
        assertThat(probe.post("/rest/ballast/1.0/boards/1/initiatives/" + id + "/wins", win)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void aViewerReadsAndChangesNothing() {
        logIn("sofia");
        open(PAGE);
        browser.see("h1", "Initiatives");
        browser.see(".ballast-main", "Only administrators of the board’s project may change this.");
        assertThat(browser.all(".ballast-main button")).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void slice(String issue, String days) {
        browser.click(".ballast-slices button", "Add a slice…");
        browser.type("#ballast-slice-issue", issue);
        browser.type("#ballast-slice-effort", days);
        browser.press(Keys.ENTER);
        browser.see(".ballast-slice", issue);
        browser.seeNo("#ballast-slice-dialog");
    }

    private void tick(int point) {
        String box = ".ballast-safe-stop label:has(input):nth-of-type(" + (point == 1 ? 1 : point + 1) + ") input";
        browser.click(box);
        browser.see(box + ":checked");
        browser.seeNo(".ballast-initiative[aria-busy]");
    }

    private void logIn(String name) {
        browser.logIn(SANDBOX.baseUri(), name);
    }

    private void open(String path) {
        browser.open(SANDBOX.baseUri() + path);
    }
}
