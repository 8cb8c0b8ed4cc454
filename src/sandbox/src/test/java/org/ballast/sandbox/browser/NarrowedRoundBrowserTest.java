package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** A round on a board that has more open items than a round takes: somebody says by a query which ones take part. */
public class NarrowedRoundBrowserTest {

    private static final int ITEMS = 153;
    private static final String DIALOG = "#ballast-round-dialog";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void theFormSaysWhatAQueryBringsInBeforeTheRoundIsOpened() {
        RoundOnBoard round = new RoundOnBoard(SANDBOX.as("maya"));
        round.fill(ITEMS);
        browser.logIn(SANDBOX.baseUri(), "maya");
        browser.open(SANDBOX.baseUri() + RoundOnBoard.PAGE);

        browser.click("button", "Open a round");
        browser.see(DIALOG, "You see 153 open items on this board. A round takes at most 150");
        browser.type("#round-title", "Q4");
        browser.type("#round-people", "maya, li");
        browser.click(DIALOG + " button", "Count what the query brings in");
        browser.see(DIALOG, "Enter a JQL query");
        browser.type("#round-jql", "summary ~ nowhere");
        browser.click(DIALOG + " button", "Count what the query brings in");
        browser.see(DIALOG, "The query finds none of this board’s open tech debt.");
        browser.type("#round-jql", "techDebtVotes > 0");
        browser.click(DIALOG + " button", "Count what the query brings in");
        browser.see(DIALOG + " .ballast-outcome", "Items that the query brings in: ");
        String counted = browser.see(DIALOG + " .ballast-outcome").getText().replaceAll("\\D", "");
        assertThat(browser.accessibilityProblems(DIALOG)).isEmpty();
        browser.screenshot("round-narrowed-form");
        browser.click(DIALOG + " button", "Open a round");
        browser.see("h1", "Q4");
        browser.see("[role=row]");

        assertThat(browser.all("[role=row]")).hasSize(Integer.parseInt(counted)).hasSizeLessThan(20);
        browser.click("button", "Add by a search…");
        browser.type("#round-list-jql", "summary ~ \"Debt\" AND summary ~ \"152\"");
        assertThat(browser.accessibilityProblems("#ballast-list-found")).isEmpty();
        browser.screenshot("round-list-found");
        browser.click("#ballast-list-found button", "Add to the round");
        browser.see("[role=row]", "Debt 152");
        assertThat(browser.consoleErrors())
                .as("the browser notes the refusal")
                .allMatch(line -> line.contains("nowhere"));
    }
}
