package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** What is entered in a round while Jira can't be reached, or after the session has ended, is kept and saved later. */
public class LostConnectionBrowserTest {

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    private final RoundOnBoard round = new RoundOnBoard(SANDBOX.as("maya"));

    @Before
    public void liVotes() {
        round.open("{\"title\":\"Shaky\",\"stages\":[\"vote\"],\"people\":[\"li\",\"maya\"]}");
        browser.logIn(SANDBOX.baseUri(), "li");
        show();
        browser.tabTo("[role=row]");
        browser.press("1");
        browser.see(".ballast-saved", "Saved");
    }

    @After
    public void abandonWhatRuns() {
        round.abandon();
    }

    @Test
    public void aLostConnectionLosesNoDotAndNeverCallsOneSavedThatIsNot() {
        browser.offline(true);
        browser.press("3", "j", "1");

        browser.see(".ballast-saving", "Not saved yet, will be sent");
        browser.see(".aui-message", "2 of your answers are kept in this browser");
        assertThat(browser.all(".ballast-saved")).isEmpty();
        assertThat(used()).as("what was shown as saved").isEqualTo(1);

        browser.offline(false);
        browser.until(page -> browser.all(".ballast-saved").size() == 2 ? true : null);
        assertThat(used()).isEqualTo(4);
    }

    @Test
    public void anEndedSessionLosesNoDotEvenIfThePageIsLeft() {
        browser.endSession();
        browser.press("2");
        browser.see(".ballast-saving", "Not saved yet, will be sent");
        assertThat(used()).as("what was shown as saved").isEqualTo(1);

        browser.logIn(SANDBOX.baseUri(), "li");
        show();

        browser.see(".ballast-saved", "Saved");
        browser.until(page -> used() == 2 ? true : null);
    }

    @Test
    public void nobodyElseSendsWhatSomebodyLeftInTheBrowser() {
        browser.endSession();
        browser.press("2");
        browser.see(".ballast-saving", "Not saved yet, will be sent");

        browser.logIn(SANDBOX.baseUri(), "maya");
        show();

        browser.see(".ballast-own", "5 dots left");
        assertThat(round.seenBy(SANDBOX.as("maya")).path("dots").path("used").asInt())
                .isZero();
    }

    private void show() {
        browser.open(SANDBOX.baseUri() + RoundOnBoard.PAGE);
        browser.see(".ballast-round-page [role=row]");
    }

    private static int used() {
        return new RoundOnBoard(SANDBOX.as("maya"))
                .seenBy(SANDBOX.as("li"))
                .path("dots")
                .path("used")
                .asInt();
    }
}
