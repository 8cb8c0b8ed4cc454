package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The product's main path: tag an issue, vote for it, see what the next sprint should take and why, add it. */
public class TechTasksBrowserTest {

    private static final String BOARD_PAGE = "/plugins/servlet/ballast/board?boardId=1";
    private static final Pattern DOTS_LEFT = Pattern.compile("(\\d+) dots? left");
    private static final String FIRST_PICK = ".ballast-suggestion .ballast-card";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Before
    public void logIn() {
        browser.logIn(SANDBOX.baseUri(), "maya");
    }

    @Test
    public void tagsAnIssueInItsPanel() {
        open("/browse/PAY-13");
        browser.click(".ballast-panel button", "Tag as tech debt");
        browser.type("#ballast-tag-dialog input.ballast-number", "1.5");
        browser.insert("#ballast-tag-dialog textarea", "<b>\"quoted\"</b> & שלום 🙂");
        browser.click("#ballast-tag-dialog .aui-button-primary");
        browser.see(".ballast-panel .ballast-facts", "1.5 person-days");
        assertThat(browser.see(".ballast-panel .ballast-note").getText()).isEqualTo("<b>\"quoted\"</b> & שלום 🙂");
        open("/browse/PAY-13");
        browser.see(".ballast-panel .ballast-facts", "1.5 person-days");
        browser.screenshot("issue-panel");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void givesADotAndSeesOneLessLeft() {
        open(BOARD_PAGE);
        String add = "[aria-label='Add a dot']:not([aria-disabled])";
        String takeBack = "[aria-label='Take a dot back']:not([aria-disabled])";
        int before = dotsLeft();
        if (before == 0) {
            browser.click(".ballast-candidates " + takeBack);
            browser.until(page -> dotsLeft() == 1 ? true : null);
            before = 1;
        }
        int left = before;
        browser.click(".ballast-candidates " + add);
        browser.until(page -> dotsLeft() == left - 1 ? true : null);
    }

    @Test
    public void addsASuggestedTaskToTheSprintAndTakesItBack() {
        open(BOARD_PAGE);
        WebElement pick = browser.see(FIRST_PICK);
        assertThat(pick.findElement(By.cssSelector(".ballast-sum")).getText()).contains("votes", "priority", "=");
        String key = pick.findElement(By.cssSelector("a")).getText().split(" ")[0];
        browser.screenshot("board-page");
        browser.click(FIRST_PICK + " .aui-button-primary", "Add to sprint");
        browser.see(".ballast-planned li", key);
        browser.see(".ballast-split-side", "Tech debt in Payments 25: ");
        browser.screenshot("balance");
        open("/secure/RapidBoard.jspa?rapidView=1&view=planning");
        browser.see("[data-issue-key='" + key + "']");
        open(BOARD_PAGE);
        browser.see(".ballast-planned li", key);
        browser.click(".ballast-planned li button", "Undo");
        browser.see(".ballast-suggestion .ballast-cards", key);
    }

    @Test
    public void triesWhatSwitchingShouldCostAndKeepsItForTheBoard() {
        open(BOARD_PAGE);
        askForASwitchCost("500");
        browser.see(".ballast-suggestion", "This answers your question; nothing is saved.");
        browser.see(".ballast-suggestion .ballast-why", "Each area beyond the first costs 500 points.");
        browser.screenshot("what-if-terms");
        browser.click(".ballast-suggestion button", "Keep these numbers");
        browser.see(".ballast-suggestion", "From now on these numbers count on this board.");
        open(BOARD_PAGE);
        browser.see(".ballast-suggestion .ballast-why", "Each area beyond the first costs 500 points.");
        askForASwitchCost("0");
        browser.click(".ballast-suggestion button", "Keep these numbers");
        browser.see(".ballast-suggestion", "From now on these numbers count on this board.");
        browser.click(".ballast-suggestion button", "What was changed");
        browser.see("#ballast-weights-log-dialog tbody tr", "Switch to another area: from 500 points to 0 points");
        browser.screenshot("weights-log");
        browser.click("#ballast-weights-log-dialog button", "Close");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void tellsWhoKeepsWeightsThatSomebodyChangedMeanwhileAndLosesNothing() {
        open(BOARD_PAGE);
        askForASwitchCost("200");
        browser.see(".ballast-suggestion .ballast-why", "Each area beyond the first costs 200 points.");
        browser.script("""
                const put = (before) => fetch(AJS.contextPath() + '/rest/ballast/1.0/boards/1/weights', {
                  method: 'PUT',
                  headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
                  body: JSON.stringify({ votes: 50, priority: 40, age: 10, revision: before }),
                });
                fetch(AJS.contextPath() + '/rest/ballast/1.0/boards/1/weights/log')
                  .then((answer) => answer.json())
                  .then(({ changes }) => put(changes.length === 0 ? 0 : changes[0].sequence))
                  .then((answer) => document.body.setAttribute('data-put', String(answer.status)));
                """);
        browser.see("body[data-put='200']");
        browser.click(".ballast-suggestion button", "Keep these numbers");
        browser.see(".ballast-suggestion", "Somebody changed the weights or the terms of this board meanwhile.");
        browser.screenshot("weights-meanwhile");
        assertThat(browser.see("#ballast-what-if-switch-cost").getDomProperty("value"))
                .isEqualTo("200");
        browser.click(".ballast-suggestion button", "Keep these numbers");
        browser.see(".ballast-suggestion", "From now on these numbers count on this board.");
    }

    private void askForASwitchCost(String points) {
        browser.click(".ballast-suggestion summary", "What if");
        browser.type("#ballast-what-if-switch-cost", points);
    }

    @Test
    public void isReachedFromTheBoardsTools() {
        open("/secure/RapidBoard.jspa?rapidView=1");
        String page = browser.all("a").stream()
                .map(link -> String.valueOf(link.getDomProperty("href")))
                .filter(address -> address.contains("/plugins/servlet/ballast/board"))
                .findFirst()
                .orElseThrow();
        browser.open(page);
        browser.see(FIRST_PICK);
    }

    @Test
    public void canBeReadInDarkAndOnANarrowScreen() {
        open(BOARD_PAGE);
        browser.see(FIRST_PICK);
        browser.theme("dark");
        browser.screenshot("board-page-dark");
        browser.width(500);
        Number overflow = (Number)
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue()).isLessThanOrEqualTo(1);
        browser.screenshot("board-page-narrow");
    }

    private int dotsLeft() {
        return browser.until(page -> {
            Matcher matcher =
                    DOTS_LEFT.matcher(browser.see(".ballast-candidates").getText());
            return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
        });
    }

    private void open(String path) {
        browser.open(SANDBOX.baseUri() + path);
    }
}
