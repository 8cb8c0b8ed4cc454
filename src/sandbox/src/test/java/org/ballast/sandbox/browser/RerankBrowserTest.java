package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** A team is asked before its strategy moves anything on its board. */
public class RerankBrowserTest {

    private static final String BOARD = "/plugins/servlet/ballast/board?boardId=1";
    private static final String SECTION = ".ballast-rerank";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void itemsThatAreLinkedWithAPillarMoveWhenTheTeamSaysSo() {
        link("PAY-24", "strongly");
        link("PAY-25", "somewhat");
        open("sofia");
        browser.see(SECTION + " .aui-message-info", "The strategy would lift 2 items of this board.");
        browser.click(SECTION + " button", "See it item by item");
        browser.see(SECTION + " .ballast-why", "permission");
        browser.see(SECTION + " button[aria-disabled='true']", "Accept all");

        open("maya");
        browser.click(SECTION + " button", "See it item by item");
        browser.see(SECTION + " tbody", "PAY-24");
        browser.see(SECTION + " tbody tr", "See it first");
        browser.see(SECTION + " tbody .ballast-chip", "up");
        browser.screenshot("board-rerank");
        browser.theme("dark");
        browser.screenshot("board-rerank-dark");
        browser.width(500);
        assertThat((Long) browser.script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        browser.screenshot("board-rerank-narrow");
        browser.width(1280);
        browser.click(SECTION + " input[aria-label='Accept that the strategy lifts PAY-24']");
        browser.click(SECTION + " button", "Accept what is ticked");
        browser.see(SECTION + " p", "Items that the team left where they were: 1.");
        assertThat(browser.consoleErrors()).isEmpty();

        link("PAY-25", "strongly");
        open("maya");
        browser.see(SECTION + " .aui-message-info", "The strategy would lift one item of this board.");
        browser.click(SECTION + " button", "See it item by item");
        browser.click(SECTION + " button", "Keep as it is");
        browser.see(SECTION + " p", "Items that the team left where they were: 1.");
    }

    private void link(String issue, String strength) {
        assertThat(SANDBOX.as("maya")
                        .put(
                                "/rest/ballast/1.0/issues/" + issue + "/links/S1-P2",
                                "{\"strength\":\"" + strength + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private void open(String user) {
        browser.logIn(SANDBOX.baseUri(), user);
        browser.open(SANDBOX.baseUri() + BOARD);
    }
}
