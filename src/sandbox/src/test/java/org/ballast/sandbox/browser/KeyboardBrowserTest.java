package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The main path without a mouse: the focus always shows and is never lost, and what happens is announced. */
public class KeyboardBrowserTest {
    private static final String PAGE = "/plugins/servlet/ballast/board?boardId=1";
    private static final String ADD = ".ballast-suggestion [aria-label^='Add to sprint']";
    private static final String STATUS = ".ballast-suggestion [role=status]";
    private static final String HEADING = "ballast-suggestion-title";
    private static final String TAKE_BACK = "[aria-label='Take a dot back']:not([aria-disabled])";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Before
    public void logIn() {
        browser.logIn(SANDBOX.baseUri(), "maya");
    }

    @Test
    public void tagsAnIssue() {
        open("/browse/PAY-14");
        browser.see(".ballast-panel button", "Tag as tech debt");
        browser.tabTo(".ballast-panel button");
        assertThat(browser.showsFocus()).isTrue();
        browser.press(Keys.ENTER);

        browser.see("#ballast-tag-dialog");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("ballast-tag-kind");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.TAB);
        browser.press(Keys.ARROW_UP);
        browser.press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("ballast-tag-estimate");
        browser.press("2.5");
        assertThat(browser.showsFocus()).isTrue();
        browser.press(Keys.ENTER);

        browser.seeNo("#ballast-tag-dialog");
        browser.see(".aui-flag[open]", "PAY-14 is tagged as tech debt");
        assertThat(
                        browser.script(
                                "return document.querySelector('.aui-flag').closest('[aria-live], [role=alert]') !== null"
                                        + " || document.querySelector('.aui-flag [role=alert], .aui-flag [aria-live]') !== null"))
                .as("the flag is announced")
                .isEqualTo(true);
        browser.see(".ballast-panel .ballast-facts", "2.5 person-days");
        assertThat(browser.focused().getText()).isEqualTo("Edit");
        assertThat(browser.showsFocus()).isTrue();
    }

    @Test
    public void untagsAnIssueAndStaysInThePanel() {
        open("/browse/PAY-39");
        browser.see(".ballast-panel button", "Tag as tech debt");
        browser.tabTo(".ballast-panel button");
        browser.press(Keys.ENTER);
        browser.see("#ballast-tag-dialog");
        browser.tabTo("#ballast-tag-dialog .aui-button-primary");
        browser.press(Keys.SPACE);
        browser.see(".ballast-panel button", "Untag");
        browser.tabTo(".ballast-panel button:nth-of-type(2)");
        browser.press(Keys.ENTER);
        browser.see("#ballast-untag-dialog");
        browser.press(Keys.ENTER);
        browser.seeNo("#ballast-untag-dialog");
        browser.see(".ballast-panel", "Not tagged as tech debt.");
        assertThat(browser.focused().getText()).isEqualTo("Tag as tech debt");
    }

    @Test
    public void votesInThePanel() {
        open("/browse/PAY-21");
        String status = ".ballast-board-vote [role=status]";
        browser.see(status, "0 dots left of 5");
        browser.tabTo(TAKE_BACK);
        assertThat(browser.showsFocus()).isTrue();
        browser.press(Keys.SPACE);
        browser.see(status, "1 dot left of 5");
        assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("Take a dot back");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("Add a dot");
        browser.press(Keys.ENTER);
        browser.see(status, "0 dots left of 5");
        assertThat(browser.focused().getDomAttribute("aria-label")).startsWith("Add a dot. You have used 5 of 5 dots.");
    }

    @Test
    public void votesOnTheBoardsPage() {
        open(PAGE);
        String status = ".ballast-candidates [role=status]";
        browser.see(status, "0 dots left of 5");
        browser.tabTo(".ballast-candidates " + TAKE_BACK);
        browser.press(Keys.ENTER);
        browser.see(status, "1 dot left of 5");
        assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("Take a dot back");
        assertThat(browser.showsFocus()).isTrue();
        browser.press(Keys.TAB);
        browser.press(Keys.SPACE);
        browser.see(status, "0 dots left of 5");
    }

    @Test
    public void addsATaskToTheSprintAndTakesItBack() {
        open(PAGE);
        browser.see(ADD);
        browser.tabTo("#ballast-sprint");
        browser.press(Keys.ARROW_DOWN);
        browser.see(".ballast-suggestion h2", "Suggested for Payments 26");
        browser.press(Keys.ARROW_UP);
        browser.see(".ballast-suggestion h2", "Suggested for Payments 25");
        browser.see(ADD);

        browser.tabTo(ADD);
        assertThat(browser.showsFocus()).isTrue();
        browser.press(Keys.ENTER);
        browser.see(STATUS, " is in Payments 25 now.");
        browser.see(".ballast-planned li");
        focusIsOn(HEADING);

        browser.tabTo(".ballast-planned li button");
        browser.press(Keys.SPACE);
        browser.see(STATUS, " is back in the backlog.");
        browser.seeNo(".ballast-planned");
        focusIsOn(HEADING);
    }

    @Test
    public void dismissesATaskAndRestoresIt() {
        open(PAGE);
        browser.see(ADD);
        browser.tabTo(".ballast-suggestion [aria-label^='Dismiss ']");
        browser.press(Keys.ENTER);
        browser.see("#ballast-dismiss-dialog");
        browser.press("Waits for the provider");
        browser.press(Keys.ENTER);
        browser.see(STATUS, " is dismissed for now.");
        browser.seeNo("#ballast-dismiss-dialog");
        focusIsOn(HEADING);

        browser.tabTo("details:has([aria-label^='Restore ']) summary");
        browser.press(Keys.ENTER);
        browser.see("[aria-label^='Restore ']");
        browser.tabTo("[aria-label^='Restore ']");
        browser.press(Keys.ENTER);
        browser.see(STATUS, " can be suggested again.");
        focusIsOn(HEADING);
    }

    @Test
    public void worksInTheSidebarToo() {
        open("/secure/RapidBoard.jspa?rapidView=1");
        browser.see("#ballast-open-sidebar");
        browser.tabTo("#ballast-open-sidebar");
        assertThat(browser.showsFocus()).isTrue();
        browser.press(Keys.ENTER);
        browser.see("#ballast-sidebar " + ADD);
        focusIsOn("ballast-sidebar-title");
        browser.tabTo(ADD);
        browser.press(Keys.ENTER);
        browser.see(STATUS, " is in Payments 25 now.");
        focusIsOn(HEADING);
        browser.tabTo(".ballast-planned li button");
        browser.press(Keys.ENTER);
        browser.see(STATUS, " is back in the backlog.");
        focusIsOn(HEADING);
        browser.press(Keys.ESCAPE);
        focusIsOn("ballast-open-sidebar");
    }

    private void focusIsOn(String id) {
        browser.until(page -> id.equals(browser.focused().getDomAttribute("id")) ? Boolean.TRUE : null);
        assertThat(browser.showsFocus()).isTrue();
    }

    private void open(String path) {
        browser.open(SANDBOX.baseUri() + path);
    }
}
