package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.support.ui.Select;

/** A strategy goes out to the teams, a reader comments, and the owners answer before they agree. */
public class FeedbackBrowserTest {

    private static final String STRATEGY = "/plugins/servlet/ballast/strategy?strategyId=1";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Rule
    public final Browser other = new Browser();

    @Test
    public void aVersionGoesOutIsCommentedOnAnsweredAndAgreed() {
        open(browser, "maya", STRATEGY);
        browser.click(".ballast-strategy-page button", "Open a new version");
        browser.see(".ballast-stamp", "version 2");
        browser.click(".ballast-strategy-page button", "Ask for feedback");
        browser.click("#ballast-deadline-dialog .aui-button-primary");
        browser.see(".ballast-stamp", "out for feedback");
        browser.see(".ballast-feedback", "Comments are taken until");
        browser.see(".ballast-teams", "silent");

        open(other, "sofia", STRATEGY + "&team=1");
        other.click(".ballast-kernel button[aria-label^='Comment on Fast feedback']");
        other.type("#ballast-comment-dialog textarea", "Fast for <b>whom</b>? \"שלום\"");
        assertThat(new Select(other.see("#ballast-comment-dialog #team"))
                        .getFirstSelectedOption()
                        .getText())
                .isEqualTo("Payments board");
        other.screenshot("feedback-comment");
        other.click("#ballast-comment-dialog .aui-button-primary");
        other.see(".ballast-comments", "<b>whom</b>");
        other.click(".ballast-feedback button", "Comment on the whole");
        other.type("#ballast-comment-dialog textarea", "Where is security in this?");
        other.click("#ballast-comment-dialog .aui-button-primary");
        other.see(".ballast-comments", "Where is security");
        assertThat(other.all(".ballast-comments button"))
                .as("a reader answers nothing")
                .isEmpty();

        open(browser, "maya", STRATEGY);
        browser.see(".ballast-strategy-page button[aria-disabled='true']", "Agree on it");
        browser.see(".ballast-teams", "Payments board: 2 comments");
        answer("Answer Pillar", "For everybody who waits for a build.");
        browser.see(".ballast-answered", "For everybody");
        browser.see(".ballast-feedback", "1 unanswered, 1 accepted, 0 rejected");
        look("feedback");
        new Select(browser.see(".ballast-feedback select")).selectByValue("open");
        browser.see(".ballast-comments", "The whole strategy");
        answer("Answer The whole strategy", "It has a strategy of its own.");
        browser.see(".ballast-feedback", "0 unanswered, 2 accepted, 0 rejected");
        browser.click(".ballast-strategy-page button", "Agree on it");
        browser.see(".ballast-stamp", "agreed");
        browser.see(".ballast-feedback", "2 accepted");
        assertThat(browser.consoleErrors()).isEmpty();
        assertThat(other.consoleErrors()).isEmpty();
    }

    private void answer(String button, String text) {
        browser.click(".ballast-comments button[aria-label^='" + button + "']");
        browser.type("#ballast-answer-dialog textarea", text);
        browser.click("#ballast-answer-dialog .aui-button-primary");
    }

    private void look(String name) {
        browser.screenshot(name);
        browser.theme("dark");
        browser.screenshot(name + "-dark");
        browser.width(400);
        assertThat((Long) browser.script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        browser.screenshot(name + "-narrow");
        browser.width(1280);
        browser.theme("light");
    }

    private static void open(Browser browser, String user, String path) {
        browser.logIn(SANDBOX.baseUri(), user);
        browser.open(SANDBOX.baseUri() + path);
    }
}
