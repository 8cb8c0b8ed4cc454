package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.support.ui.Select;

/** The department begins the strategy of the year after, and takes over what is not done. */
public class CarryOverBrowserTest {

    private static final String DIALOG = "#ballast-carry-dialog ";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void aKeyResultIsCarriedOverWithWhatItNeedsAndItsHistory() {
        open("maya", "/plugins/servlet/ballast/strategy");
        browser.click(".ballast-department button", "Begin a strategy");
        browser.type("#ballast-begin-dialog input", "Commerce tech strategy 2028");
        new Select(browser.see("#ballast-begin-dialog #period")).selectByVisibleText("Other days");
        browser.type("#ballast-begin-dialog #periodStart", "01012028");
        browser.type("#ballast-begin-dialog #periodEnd", "12312028");
        browser.click("#ballast-begin-dialog .aui-button-primary");
        browser.click(".ballast-department a", "Commerce tech strategy 2028");

        browser.click(".ballast-strategy-page button", "Take over…");
        browser.see(DIALOG, "Commerce tech strategy 2027");
        assertThat(browser.see(DIALOG + ".aui-button-primary").getText()).isEqualTo("Close");
        browser.screenshot("carry-over");
        tick("K1");
        browser.see(DIALOG + ".ballast-carry-summary", "Chosen along with it: ");
        browser.screenshot("carry-over-chosen");
        untick("A1");
        browser.see(DIALOG + ".ballast-carry-summary", "K1 will no longer refer to A1");
        tick("A1");
        browser.theme("dark");
        browser.screenshot("carry-over-dark");
        browser.width(400);
        browser.screenshot("carry-over-narrow");
        browser.width(1280);
        browser.theme("light");
        assertThat(browser.accessibilityProblems("#ballast-carry-dialog")).isEmpty();
        browser.click(DIALOG + ".aui-button-primary", "Take over (");

        browser.see(".ballast-kernel .ballast-origin", "Carried over from Commerce tech strategy 2027 (S1-K1)");
        browser.see(".ballast-kernel .ballast-standing", "33 %");
        browser.screenshot("carried-over");
        browser.click(".ballast-kernel button", "History");
        browser.see("#ballast-history-dialog", "in Commerce tech strategy 2027");
        browser.screenshot("key-result-history");
        browser.click("#ballast-history-dialog .aui-button-primary");

        browser.click(".ballast-strategy-page button", "Take over…");
        browser.see(DIALOG, "K1 ");
        browser.click(DIALOG + "button", "Take back what came from there");
        browser.see(DIALOG + "#ballast-carry-K1");
        browser.click(DIALOG + ".aui-button-primary", "Close");
        browser.seeNo(".ballast-kernel .ballast-origin");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void tick(String key) {
        toggle(key, false);
    }

    private void untick(String key) {
        toggle(key, true);
    }

    private void toggle(String key, boolean ticked) {
        assertThat(browser.see(DIALOG + "#ballast-carry-" + key).isSelected()).isEqualTo(ticked);
        browser.click(DIALOG + "label[for='ballast-carry-" + key + "']");
    }

    private void open(String user, String path) {
        browser.logIn(SANDBOX.baseUri(), user);
        browser.open(SANDBOX.baseUri() + path);
    }
}
