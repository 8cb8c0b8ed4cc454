package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The suggestion beside the board and the backlog, and the administrators' switch for it. */
public class SidebarBrowserTest {
    private static final String BOARD = "/secure/RapidBoard.jspa?rapidView=1";
    private static final String BACKLOG = BOARD + "&view=planning";
    private static final String OPENER = "#ballast-open-sidebar";
    private static final String FIRST_PICK = "#ballast-sidebar .ballast-card";
    private static final String SWITCH = ".ballast-switch input";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void addsATaskToTheSprintBesideTheBoardAndTakesItBack() {
        addsAndTakesBack(BOARD);
    }

    @Test
    public void addsATaskToTheSprintBesideTheBacklogAndTakesItBack() {
        addsAndTakesBack(BACKLOG);
    }

    private void addsAndTakesBack(String page) {
        logIn("maya");
        open(page);
        browser.click(OPENER);
        String key = browser.see(FIRST_PICK)
                .findElement(By.cssSelector(".ballast-key"))
                .getText();
        browser.click(FIRST_PICK + " button", "Add to sprint");
        browser.see("#ballast-sidebar [role=status]", key + " is in Payments 25 now.");
        browser.see("#ballast-sidebar .ballast-planned li", key);

        browser.click("#ballast-sidebar button", "Reload");
        browser.see(OPENER);
        open(BACKLOG);
        browser.see(".ghx-sprint-planned [data-issue-key='" + key + "']");

        open(page);
        browser.click(OPENER);
        browser.see("#ballast-sidebar .ballast-planned li", key);
        browser.click("#ballast-sidebar .ballast-planned button", "Undo");
        browser.see("#ballast-sidebar [role=status]", key + " is back in the backlog.");
        open(BACKLOG);
        browser.see(".ghx-everything-else [data-issue-key='" + key + "']");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void closesByEscapeAndGivesTheFocusBack() {
        logIn("maya");
        open(BOARD);
        browser.click(OPENER);
        browser.see(FIRST_PICK);
        browser.press(Keys.ESCAPE);
        browser.seeNo("#ballast-sidebar");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("ballast-open-sidebar");
    }

    @Test
    public void isAbsentAsSoonAsAnAdministratorSwitchesItOff() {
        logIn("admin");
        open(BOARD);
        browser.see(OPENER);
        open("/plugins/servlet/ballast/admin");
        assertThat(browser.see(SWITCH).isSelected()).isTrue();
        browser.click(SWITCH);
        browser.see(SWITCH + ":not([aria-busy])");
        for (String page : new String[] {BOARD, BACKLOG}) {
            open(page);
            browser.see("#ghx-modes-tools");
            browser.seeAnswer("/rest/ballast/1.0/settings");
            assertThat(browser.all(OPENER)).as(page).isEmpty();
        }
        assertThat(browser.consoleErrors()).isEmpty();

        open("/plugins/servlet/ballast/admin");
        assertThat(browser.see(SWITCH).isSelected()).isFalse();
        browser.click(SWITCH);
        browser.see(SWITCH + ":not([aria-busy])");
        open(BOARD);
        browser.see(OPENER);
    }

    private void logIn(String name) {
        browser.logIn(SANDBOX.baseUri(), name);
    }

    private void open(String path) {
        browser.open(SANDBOX.baseUri() + path);
    }
}
