package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** A department looks after what people go through. */
public class FlowsBrowserTest {

    private static final String FLOWS = "/plugins/servlet/ballast/flows?departmentId=1";
    private static final String VALUES = "/rest/ballast/1.0/flows/1/values";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void aReaderComesFromTheDepartmentToItsFlowsAndSeesWhichIsTooSlow() {
        open("gus", "/plugins/servlet/ballast/strategy");
        browser.click(".ballast-department a", "User flows");
        browser.see(".ballast-flow h2", "Pay an invoice");
        browser.see(".ballast-flow h2 .aui-lozenge", "FAST ENOUGH WITHOUT OPTIONAL STEPS");
        browser.see(".ballast-flow-time", "6 to 6.4 s of 6 s");
        browser.see(".ballast-flow-time", "the sum of its steps’ means");
        assertThat(browser.all(".ballast-flows-page button"))
                .extracting(button -> button.getText())
                .containsExactly("Replaced values", "Try targets");
        browser.click(".ballast-flow summary", "Steps");
        browser.see(".ballast-flow-steps li", "Check for fraud");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void valuesUseTheErrorBudgetUpAndLeaveOneNoticeForEachCrossing() {
        Instant now = Instant.now();
        for (int hour = 6; hour > 0; hour--) {
            String point = "{\"points\":[{\"at\":\"%s\",\"percent\":%s}]}"
                    .formatted(now.minus(Duration.ofHours(hour)), hour == 2 || hour == 3 ? "0" : "99.9");
            assertThat(SANDBOX.as("li").post(VALUES, point).statusCode()).isEqualTo(200);
            assertThat(SANDBOX.as("li").post(VALUES, point).statusCode()).isEqualTo(200);
        }
        assertThat(SANDBOX.as("gus")
                        .post(VALUES, "{\"points\":[{\"percent\":99}]}")
                        .statusCode())
                .isEqualTo(403);

        open("li", FLOWS);
        browser.see(".ballast-level h3", "MISSED");
        browser.see(".ballast-level .ballast-standing", "of 201.6 minutes");
        assertThat(browser.all(".ballast-notices li")).hasSize(1);
        browser.see(".ballast-notices li", "50 % OF THE ERROR BUDGET USED");
        browser.screenshot("flows-page");
        browser.theme("dark");
        browser.screenshot("flows-page-dark");
        browser.width(500);
        assertThat((Long) browser.script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        browser.screenshot("flows-page-narrow");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void aReaderSeesWhichValueWasReplacedAndWhatStoodThere() {
        Instant yesterday = Instant.now().minus(Duration.ofHours(30));
        for (String percent : new String[] {"98.5", "98.5", "99.25"}) {
            assertThat(SANDBOX.as("li")
                            .post(VALUES, "{\"points\":[{\"at\":\"%s\",\"percent\":%s}]}".formatted(yesterday, percent))
                            .statusCode())
                    .isEqualTo(200);
        }
        open("gus", FLOWS);
        browser.click(".ballast-flow button", "Replaced values");
        browser.see("#ballast-level-log-dialog tbody tr", "from 98.5 % to 99.25 %");
        browser.see("#ballast-level-log-dialog tbody tr", "98.5 % was written down by");
        assertThat(browser.all("#ballast-level-log-dialog tbody tr")).hasSize(1);
        browser.screenshot("flows-log");
        browser.theme("dark");
        browser.width(500);
        browser.screenshot("flows-log-dark-narrow");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void targetsAreTriedAgainstAPastedHistory() {
        open("gus", FLOWS);
        browser.click(".ballast-flow button", "Try targets");
        browser.type("#ballast-trial-dialog #pasted", "99.9\n96\n99.4\nnothing");
        browser.click("#ballast-trial-dialog .aui-button-primary");
        browser.see("#ballast-trial-dialog #pasted-error", "Line 4 can’t be read.");
        browser.type("#ballast-trial-dialog #pasted", "99.9\n96\n99.4\n100\n94");
        browser.click("#ballast-trial-dialog .aui-button-primary");
        browser.see("#ballast-trial-dialog caption", "Values: 5, the lowest is 94 %");
        assertThat(browser.all("#ballast-trial-dialog tbody tr")).hasSize(4);
        browser.screenshot("flows-trial");
    }

    @Test
    public void aContributorWritesAFlowAndIsToldAtTheFieldWhatIsWrong() {
        open("li", FLOWS);
        browser.click(".ballast-flows-page button", "Add a user flow");
        browser.type("#ballast-flow-dialog [id='name']", "Search <b>\"all\"</b>");
        browser.type("#ballast-flow-dialog [id='target']", "0.5");
        browser.type("#ballast-flow-dialog [id='steps[0].name']", "Type");
        browser.type("#ballast-flow-dialog [id='steps[0].acceptable']", "-1");
        browser.click("#ballast-flow-dialog .aui-button-primary");
        browser.see("#ballast-flow-dialog [id='steps[0].acceptable-error']", "More than 0 seconds");
        browser.screenshot("flows-dialog");
        browser.type("#ballast-flow-dialog [id='steps[0].acceptable']", "0.25");
        browser.click("#ballast-flow-dialog button", "Add a step");
        browser.type("#ballast-flow-dialog [id='steps[1].name']", "Read");
        browser.type("#ballast-flow-dialog [id='steps[1].acceptable']", "0.5");
        browser.click("#ballast-flow-dialog .aui-button-primary");
        browser.see(".ballast-flow h2", "Search <b>\"all\"</b>");
        browser.see(".ballast-flow .ballast-hints", "Even if every step keeps to its time");
    }

    private void open(String user, String path) {
        browser.logIn(SANDBOX.baseUri(), user);
        browser.open(SANDBOX.baseUri() + path);
    }
}
