package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** No serious finding of the axe engine on our parts of the pages, in light and in dark. */
public class AccessibilityBrowserTest {
    private static final String BOARD_PAGE = "/plugins/servlet/ballast/board?boardId=1";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void issuePanel() {
        open("maya", "/browse/PAY-21");
        browser.click(".ballast-panel button", "History");
        browser.see(".ballast-history");
        hasNoProblems(".ballast-panel");
    }

    @Test
    public void tagDialog() {
        open("maya", "/browse/PAY-13");
        browser.click(".ballast-panel button", "Tag as tech debt");
        browser.see("#ballast-tag-dialog");
        hasNoProblems("#ballast-tag-dialog");
    }

    @Test
    public void boardPage() {
        open("maya", BOARD_PAGE);
        browser.see(".ballast-suggestion .ballast-card");
        browser.see(".ballast-candidates tbody tr");
        browser.script("document.querySelectorAll('details').forEach((each) => (each.open = true))");
        hasNoProblems(".ballast-board-page");
    }

    @Test
    public void boardPageOfSomebodyWhoMayOnlyLook() {
        open("sofia", BOARD_PAGE);
        browser.see(".ballast-suggestion .ballast-card");
        browser.see(".ballast-candidates tbody tr");
        hasNoProblems(".ballast-board-page");
    }

    @Test
    public void dialogsOfTheBoardPage() {
        open("maya", BOARD_PAGE);
        browser.see(".ballast-suggestion .ballast-card");
        for (String opener : new String[] {"Tag in bulk…", "Change…", "Dismiss…", "Absence…"}) {
            browser.click(".ballast-board-page button", opener);
            browser.see(".ballast-dialog");
            hasNoProblems(".ballast-dialog");
            browser.click(".ballast-dialog button", "Cancel");
            browser.seeNo(".ballast-dialog");
        }
    }

    @Test
    public void sidebar() {
        open("maya", "/secure/RapidBoard.jspa?rapidView=1");
        browser.click("#ballast-open-sidebar");
        browser.see("#ballast-sidebar .ballast-card");
        hasNoProblems("#ballast-sidebar, #ballast-open-sidebar");
    }

    @Test
    public void roadmap() {
        open("maya", "/plugins/servlet/ballast/roadmap?boardId=1");
        browser.see(".ballast-roadmap-item");
        browser.script("document.querySelectorAll('details').forEach((each) => (each.open = true))");
        hasNoProblems(".ballast-roadmap-page");
    }

    @Test
    public void adminPage() {
        open("admin", "/plugins/servlet/ballast/admin");
        browser.see(".ballast-switch input");
        hasNoProblems(".ballast-admin-page");
    }

    @Test
    public void departmentsAndTheirStrategy() {
        open("maya", "/plugins/servlet/ballast/strategy");
        browser.see(".ballast-strategy-page", "Commerce");
        browser.script("document.querySelectorAll('details').forEach((each) => (each.open = true))");
        hasNoProblems(".ballast-strategy-page");
        browser.click(".ballast-strategy-page a", "Commerce tech strategy 2027");
        browser.see(".ballast-strategy-page", "The whole strategy");
        hasNoProblems(".ballast-strategy-page");
    }

    private void hasNoProblems(String css) {
        for (String theme : new String[] {"light", "dark"}) {
            browser.theme(theme);
            assertThat(browser.accessibilityProblems(css)).as(theme).isEmpty();
        }
    }

    private void open(String person, String path) {
        browser.logIn(SANDBOX.baseUri(), person);
        browser.open(SANDBOX.baseUri() + path);
    }
}
