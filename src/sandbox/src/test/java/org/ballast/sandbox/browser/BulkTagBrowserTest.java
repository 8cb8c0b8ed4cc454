package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.WebElement;

/** Tagging what a query finds: the preview first, then the same in earnest, with a result for every issue. */
public class BulkTagBrowserTest {
    private static final String DIALOG = "#ballast-bulk-dialog";
    private static final String SUBMIT = DIALOG + " .aui-button-primary";
    private static final String ROW = DIALOG + " .ballast-results tbody tr";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void tagsWhatThePreviewShowedAndTellsTheResultOfEveryIssue() {
        openDialogAs("nina", 2);
        // SHOP-16 is tagged already, SHOP-1 and SHOP-2 are not, and PAY-13 may be seen but not edited.
        browser.type(DIALOG + " textarea[name=ballast-bulk-jql]", "key in (SHOP-1, SHOP-2, SHOP-16, PAY-13)");
        browser.click(SUBMIT, "Preview");
        browser.see(DIALOG + " .ballast-outcome", "Found 4: 2 to tag, 1 tagged already, 1 refused.");
        assertThat(row("SHOP-1")).contains("Will be tagged");

        browser.click(SUBMIT, "Tag now (2)");
        browser.see(DIALOG + " .ballast-outcome", "Done: 2 tagged, 1 tagged before, 1 refused.");
        assertThat(row("SHOP-1")).endsWith("Tagged");
        assertThat(row("SHOP-2")).endsWith("Tagged");
        assertThat(row("SHOP-16")).endsWith("Tagged already");
        assertThat(row("PAY-13")).contains("Refused: You may see this issue but not edit it.");
        browser.screenshot("bulk-tag");

        browser.click(SUBMIT, "Close");
        browser.seeNo(DIALOG);
        browser.see(".ballast-candidates tr", "SHOP-1 ");
        browser.see(".ballast-candidates tr", "SHOP-2 ");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void asksForANewPreviewAfterAChange() {
        openDialogAs("maya", 1);
        browser.type(DIALOG + " textarea[name=ballast-bulk-jql]", "key = PAY-10");
        browser.click(SUBMIT, "Preview");
        browser.see(SUBMIT, "Tag now (1)");
        browser.type(DIALOG + " textarea[name=ballast-bulk-jql]", "key in (PAY-10, PAY-11)");
        browser.see(SUBMIT, "Preview");
        assertThat(browser.all(ROW)).isEmpty();
    }

    @Test
    public void hasNothingToTagWhereThePersonSeesNothing() {
        openDialogAs("tomas", 1);
        browser.type(DIALOG + " textarea[name=ballast-bulk-jql]", "key = PAY-29");
        browser.click(SUBMIT, "Preview");
        browser.see(DIALOG, "PAY-29");
        assertThat(browser.all(ROW)).isEmpty();
        assertThat(browser.see(DIALOG).getText()).doesNotContain("credentials");
    }

    private String row(String key) {
        List<WebElement> rows = browser.all(ROW);
        return rows.stream()
                .map(WebElement::getText)
                .filter(text -> text.startsWith(key + " "))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private void openDialogAs(String name, int board) {
        browser.logIn(SANDBOX.baseUri(), name);
        browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/board?boardId=" + board);
        browser.see(".ballast-candidates tbody tr");
        browser.click("button", "Tag in bulk…");
        browser.see(DIALOG);
    }
}
