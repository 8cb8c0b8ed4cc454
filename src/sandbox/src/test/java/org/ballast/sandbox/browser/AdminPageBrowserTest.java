package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The administrators' page: the repair with its progress, and who may see it. */
public class AdminPageBrowserTest {
    private static final String PAGE = "/plugins/servlet/ballast/admin";
    private static final int ISSUES = 200;

    /** Every statement takes so long that the page, which looks once a second, sees the repair on its way. */
    private static final long SLOW_STATEMENT_MILLIS = 10;

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void showsHowFarTheRepairIsAndWhatItDid() {
        tagManyIssues();
        browser.logIn(SANDBOX.baseUri(), "admin");
        open();
        browser.see(".ballast-admin-page", "Everything that Ballast calls in this Jira is there.");
        SANDBOX.slowDown(SLOW_STATEMENT_MILLIS);
        browser.click("button", "Start a repair");
        browser.see("progress");
        browser.until(page -> {
            Number value = (Number) browser.script("return document.querySelector('progress')?.value ?? -1");
            Number most = (Number) browser.script("return document.querySelector('progress')?.max ?? -1");
            return value.intValue() > 0 && most.intValue() >= ISSUES ? Boolean.TRUE : null;
        });
        assertThat(browser.see(".ballast-admin-page").getText()).containsPattern("Checking: \\d+ of \\d+ issues\\.");
        SANDBOX.slowDown(0);
        browser.screenshot("admin-repair");
        browser.see("[role=status]", "Checked ");
        browser.seeNo("progress");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void isForAdministratorsAlone() {
        browser.logIn(SANDBOX.baseUri(), "maya");
        open();
        assertThat(browser.all(".ballast-admin-page")).isEmpty();
    }

    private static void tagManyIssues() {
        HttpProbe maya = SANDBOX.as("maya");
        String issues = IntStream.range(0, ISSUES)
                .mapToObj(number ->
                        maya.post("/rest/api/2/issue", """
                                {"fields": {"project": {"key": "PAY"}, "issuetype": {"name": "Task"}, "summary": "Debt %d"}}
                                """.formatted(number)).body())
                .map(body -> body.replaceAll(".*\"key\":\"([A-Z]+-\\d+)\".*", "$1"))
                .collect(Collectors.joining(", "));
        assertThat(maya.post("/rest/ballast/1.0/debt/bulk-tag", """
                                {"jql": "key in (%s)", "kind": "code", "priority": "low", "estimate": null, "area": null,
                                 "note": null, "dryRun": false}
                                """.formatted(issues))
                        .statusCode())
                .isEqualTo(200);
    }

    private void open() {
        browser.open(SANDBOX.baseUri() + PAGE);
    }
}
