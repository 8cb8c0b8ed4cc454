package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A round with more items than one page shows, walked through with the keyboard. */
public class LongRoundBrowserTest {

    private static final int ITEMS = 103;

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void theKeyboardTurnsThePageAndNothingIsMissing() {
        RoundOnBoard round = new RoundOnBoard(SANDBOX.as("maya"));
        round.fill(ITEMS);
        round.open("{\"title\":\"Long\",\"stages\":[\"estimate\",\"vote\"],\"people\":[\"li\",\"maya\"]}");
        browser.logIn(SANDBOX.baseUri(), "li");
        browser.open(SANDBOX.baseUri() + RoundOnBoard.PAGE);

        browser.see(".ballast-paging", "Items 1 to 100 of 103");
        browser.see(".ballast-own", "You have estimated 0 of 103");
        assertThat(browser.all("[role=row]")).hasSize(100);
        browser.tabTo("[role=row]");
        browser.press(Keys.END);
        browser.see(".ballast-paging", "Items 101 to 103 of 103");
        assertThat(at()).isEqualTo("103");
        browser.press("k", "3", "k", "k");
        assertThat(at()).isEqualTo("100");
        browser.see(".ballast-paging", "Items 1 to 100 of 103");
        browser.press("2", "j");
        assertThat(at()).isEqualTo("101");
        browser.see(".ballast-own", "You have estimated 2 of 103");
        assertThat(browser.accessibilityProblems(".ballast-round-page")).isEmpty();
        browser.screenshot("round-long-end");

        browser.click(".ballast-paging button", "Previous");
        assertThat(at()).isEqualTo("1");
        browser.screenshot("round-long");
        round.move("estimate", "reveal");
        browser.see("h2", "Compare estimates");
        round.move("reveal", "vote");
        browser.see("h2", "Vote");
        round.move("vote", "closed");
        browser.see("h2", "Closed");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private String at() {
        return browser.focused().getDomAttribute("aria-rowindex");
    }
}
