package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** From a board that knows nothing of Ballast to its first tech debt item. */
public class FirstUseBrowserTest {
    private static final int MOST_CLICKS = 6;

    @ClassRule
    public static final SandboxRule SANDBOX =
            SandboxRule.on(DatabaseKind.H2).with(options -> options.withImport(export()));

    @Rule
    public final Browser browser = new Browser();

    private int clicks;

    @Test
    public void aLeadSetsUpTheBoardAndTagsTheFirstItemWithinSixClicks() {
        browser.logIn(SANDBOX.baseUri(), "admin");
        browser.open(SANDBOX.baseUri() + "/secure/RapidBoard.jspa?rapidView=4");
        click("#board-tools-section-button", "Board");
        click("#ballast-tech-tasks", "Tech tasks");
        browser.see(".ballast-setup", "Before each sprint, this page suggests which tasks to take");
        assertThat(browser.accessibilityProblems(".ballast-board-page")).isEmpty();
        browser.screenshot("set-up");
        click(".ballast-setup .aui-button-primary", "Set up this board");
        browser.see(".ballast-candidates", "No tech debt on this board yet");
        assertThat(browser.accessibilityProblems(".ballast-board-page")).isEmpty();
        click(".ballast-page-header a", "Billing board");
        click(".ghx-key a", "BILL-1");
        click(".ballast-panel button", "Tag as tech debt");
        browser.type("#ballast-tag-estimate", "1", Keys.ENTER);
        browser.see(".ballast-panel .ballast-facts", "1 person-day");
        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);

        browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/board?boardId=4");
        browser.see(".ballast-suggestion .ballast-card", "BILL-1");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void whoMayNotSetItUpIsToldWhoMay() {
        browser.logIn(SANDBOX.baseUri(), "maya");
        browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/board?boardId=5");
        browser.see(".ballast-board-page", "Only administrators of the board’s project may change this.");
        assertThat(browser.all(".ballast-setup")).isEmpty();
        assertThat(browser.accessibilityProblems(".ballast-board-page")).isEmpty();
    }

    private void click(String css, String text) {
        browser.click(css, text);
        clicks++;
    }

    private static Path export() {
        try {
            Path csv = Files.createTempFile("export", ".csv");
            csv.toFile().deleteOnExit();
            return Files.writeString(csv, """
                    Issue key,Summary,Issue Type,Status,Project key,Project name
                    BILL-1,Invoices are rounded in three places,Task,To Do,BILL,Billing
                    BILL-2,Pay by invoice,Story,To Do,BILL,Billing
                    WARE-1,Shelves are counted twice,Task,To Do,WARE,Warehouse
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
