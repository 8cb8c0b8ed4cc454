package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** A Kanban team, whose board has no sprints, plans its weeks. */
public class WeekBrowserTest {

    private static final String BOARD_PAGE = "/plugins/servlet/ballast/board?boardId=3";
    private static final String FIRST_PICK = ".ballast-suggestion .ballast-cards > li";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Before
    public void logIn() {
        browser.logIn(SANDBOX.baseUri(), "maya");
    }

    @Test
    public void takesATaskOnForThisWeekAndGivesItUpAgain() {
        open();
        browser.see(".ballast-suggestion h2", "Suggested for the week ");
        browser.see(".ballast-budget", "1–2 tech tasks a week, 0 planned so far");
        browser.see(".ballast-budget", "15 person-days available");
        String key = browser.see(FIRST_PICK)
                .getText()
                .lines()
                .filter(line -> line.contains("OPS-"))
                .findFirst()
                .orElseThrow();
        String issue = key.substring(key.indexOf("OPS-")).split(" ")[0];
        browser.screenshot("week");

        browser.click(FIRST_PICK + " .aui-button-primary", "Take on");
        browser.see(".ballast-planned li", issue);
        browser.see(".ballast-budget", "1 planned so far");
        open();
        browser.see(".ballast-planned li", issue);
        browser.click(".ballast-planned li button", "Undo");
        browser.see(".ballast-suggestion .ballast-cards", issue);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void takesAnAbsenceOffItsWeekAlone() {
        open();
        browser.click(".ballast-budget button", "Absence");
        browser.type("#ballast-absence-days", "3");
        browser.click("#ballast-absence-dialog .aui-button-primary");
        browser.see(".ballast-budget", "12 person-days available");
        browser.theme("dark");
        browser.width(400);
        Number overflow = (Number)
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue()).isLessThanOrEqualTo(1);
        browser.screenshot("week-narrow");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void theBoardItselfHasItsCardsAndNoSprints() {
        browser.open(SANDBOX.baseUri() + "/secure/RapidBoard.jspa?rapidView=3");
        browser.see("[data-issue-key='OPS-1']");
        assertThat(SANDBOX.as("maya").get("/rest/agile/1.0/board/3/sprint").statusCode())
                .isEqualTo(400);
    }

    private void open() {
        browser.open(SANDBOX.baseUri() + BOARD_PAGE);
    }
}
