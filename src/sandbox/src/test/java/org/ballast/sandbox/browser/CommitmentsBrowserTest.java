package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.support.ui.Select;

/** A team commits itself to something for the next quarter, and its department reads it. */
public class CommitmentsBrowserTest {

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void aTeamPromisesAndSaysWhatBecameOfIt() {
        open("maya", "/plugins/servlet/ballast/board?boardId=1");
        browser.see(".ballast-board-commitments", "What the team commits itself to");
        browser.click("button[aria-label^='Commit to something: Next quarter']");
        browser.type("#ballast-commitment-dialog #text", "Money flows have an alarm of their own");
        new Select(browser.see("#ballast-commitment-dialog #action"))
                .selectByVisibleText(
                        "Give payment and settlement flows an alarm of their own (Commerce tech strategy 2027)");
        browser.type("#ballast-commitment-dialog #issues", "PAY-99999");
        browser.click("#ballast-commitment-dialog .aui-button-primary");
        browser.see("#ballast-commitment-dialog #issues-error", "PAY-99999");
        browser.screenshot("commitment-dialog");
        browser.type("#ballast-commitment-dialog #issues", "PAY-22 PAY-24");
        browser.click("#ballast-commitment-dialog .aui-button-primary");
        browser.see(".ballast-commitments", "PAY-22");
        browser.see(".ballast-committed", "Needs ");
        browser.click("button[aria-label^='Commit to something: This quarter']");
        browser.type("#ballast-commitment-dialog #text", "Builds take six minutes");
        browser.click("#ballast-commitment-dialog .aui-button-primary");
        browser.click("button[aria-label^='What became of it: Builds']");
        new Select(browser.see("#ballast-commitment-end-dialog #kept")).selectByValue("partly");
        browser.type("#ballast-commitment-end-dialog #words", "Nine minutes. The rest waits for the bank.");
        browser.click("#ballast-commitment-end-dialog .aui-button-primary");
        browser.see(".ballast-commitments", "PARTLY KEPT");
        assertThat(browser.accessibilityProblems(".ballast-board-commitments")).isEmpty();
        look("commitments-board");

        open("gus", "/plugins/servlet/ballast/strategy?strategyId=1");
        browser.see(".ballast-strategy-page", "Is there time enough?");
        browser.see("[aria-labelledby='ballast-team-commitments']", "Teams whose board you may not see are left out.");
        assertThat(browser.all(".ballast-team-committed"))
                .as("of a board that he may not see")
                .isEmpty();
        open("li", "/plugins/servlet/ballast/strategy?strategyId=1");
        browser.see(".ballast-team-committed", "Money flows have an alarm of their own");
        look("commitments-strategy");
        assertThat(browser.consoleErrors())
                .as("the issue that there is not")
                .hasSize(1)
                .allMatch(error -> error.contains("400"));
    }

    private void look(String name) {
        browser.screenshot(name);
        browser.theme("dark");
        browser.width(400);
        assertThat((Long) browser.script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        browser.screenshot(name + "-narrow");
        browser.width(1280);
        browser.theme("light");
    }

    private void open(String user, String path) {
        browser.logIn(SANDBOX.baseUri(), user);
        browser.open(SANDBOX.baseUri() + path);
    }
}
