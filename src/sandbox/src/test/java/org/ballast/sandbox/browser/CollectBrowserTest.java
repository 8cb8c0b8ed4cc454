package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A team brings in what stood on its whiteboard: typed, pasted and from a file, and takes it back. */
public class CollectBrowserTest {

    private static final String PAGE = "/plugins/servlet/ballast/collect?boardId=1";
    private static final String OUTCOME = ".ballast-outcome .aui-message";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Before
    public void logIn() {
        browser.open(SANDBOX.baseUri() + "/login.jsp");
        browser.type("input[name=os_username]", "maya");
        browser.type("input[name=os_password]", "maya", Keys.ENTER);
        browser.seeNo("input[name=os_password]");
        browser.open(SANDBOX.baseUri() + PAGE);
        browser.see("#ballast-quick");
    }

    @Test
    public void fortyPastedLinesAreFortyIssuesWithinTheGoalAndCanBeTakenBack() {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= 40; line++) {
            lines.append("Sticky note ")
                    .append(line)
                    .append(" of the retrospective on module ")
                    .append(line * 3)
                    .append('\n');
        }
        long start = System.nanoTime();
        paste(lines.toString());
        browser.click("button", "Show the preview");
        browser.see(".ballast-preview td", "Sticky note 40");
        long sent = System.nanoTime();
        browser.click("button", "Create issues (40)");
        browser.see(OUTCOME, "Issues created and tagged: 40.");
        Duration server = Duration.ofNanos(System.nanoTime() - sent);
        Duration all = Duration.ofNanos(System.nanoTime() - start);

        assertThat(server).as("goal: 20 seconds of the server").isLessThan(Duration.ofSeconds(20));
        assertThat(all).as("goal: 3 minutes of a person").isLessThan(Duration.ofMinutes(3));
        browser.screenshot("collect-page");

        browser.click(".ballast-outcome button", "Take back");
        browser.click(".ballast-outcome button", "Take back now");
        browser.see(OUTCOME, "Issues deleted: 40.");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void titlesAreTypedOneAfterTheOtherWithTheKeyboardAlone() {
        browser.see("#ballast-quick").click();
        for (String title : new String[] {"Quick <b>one</b>", "Quick two", "Quick three"}) {
            browser.press(title + Keys.ENTER);
        }
        browser.until(page -> browser.all(".ballast-quick-done a").size() == 3 ? Boolean.TRUE : null);
        assertThat(browser.see(".ballast-quick-list").getText())
                .contains("Quick <b>one</b>", "Quick two", "Quick three");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("ballast-quick");
    }

    @Test
    public void aDroppedFileOfAnotherEncodingIsShownRowByRow() throws IOException {
        Path file = folder.newFile("whiteboard.csv").toPath();
        String csv =
                "\uFEFFText;Votes;Cluster\r\nZähler läuft über;4;Ledger\r\n\"Two\r\nlines\";;\r\n=A1;;\r\nzähler LÄUFT über!;2;\r\n";
        Files.write(file, csv.getBytes(StandardCharsets.UTF_16LE));

        browser.all("#ballast-file").get(0).sendKeys(file.toString());

        browser.see(".ballast-preview td", "Zähler läuft über");
        assertThat(browser.see(".ballast-preview").findElements(By.cssSelector("tbody tr")))
                .hasSize(4);
        assertThat(browser.see(".ballast-preview").getText())
                .contains("Two lines", "formula", "Repeats line 2", "Ledger", "6");
        browser.see("button", "Create issues (2)");
        browser.script("document.documentElement.setAttribute('data-color-mode', 'dark')");
        browser.width(500);
        Number overflow = (Number)
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue()).isLessThanOrEqualTo(1);
        browser.screenshot("collect-page-dark-narrow");
    }

    /** As a clipboard does: all at once. */
    private void paste(String text) {
        browser.see("#ballast-paste");
        browser.script(
                "const box = document.getElementById('ballast-paste'); box.value = arguments[0];"
                        + " box.dispatchEvent(new Event('input', { bubbles: true }));",
                text);
    }
}
