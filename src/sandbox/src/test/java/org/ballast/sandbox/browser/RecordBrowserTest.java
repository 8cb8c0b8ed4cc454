package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import org.openqa.selenium.By;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A team looks back at its sprints: which promises it kept, what it owes, what it passed over. The sample team uses Ballast
 * since a moment ago; here it has done so for two months.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class RecordBrowserTest {

    private static final String BOARD_PAGE = "/plugins/servlet/ballast/board?boardId=1";
    private static final String RECORD = ".ballast-record";
    private static final Pattern OWED = Pattern.compile("(\\d+) tasks? (is|are) owed");
    private static final long TWO_MONTHS = Duration.ofDays(60).toMillis();

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Before
    public void logIn() {
        browser.logIn(SANDBOX.baseUri(), "maya");
    }

    @Test
    public void aRecordsTheSprintsThatAreOverAndDrawsTheirPromises() {
        longAgo("TEAM_POLICY", "SINCE");
        longAgo("DEBT_ITEM", "TAGGED_AT");
        long active = SANDBOX.as("maya")
                .get("/rest/agile/1.0/board/1/sprint?state=active")
                .body()
                .transform(RecordBrowserTest::firstId);
        assertThat(SANDBOX.as("maya")
                        .post("/rest/agile/1.0/sprint/" + active, "{\"state\":\"closed\"}")
                        .statusCode())
                .isEqualTo(200);

        open();

        browser.see(RECORD, "Promise kept in");
        List<String> marks = browser.all(RECORD + " .ballast-promise-mark").stream()
                .map(mark -> mark.getAttribute("title"))
                .toList();
        assertThat(marks).hasSize(6);
        assertThat(marks.get(0)).startsWith("Payments 19: ");
        assertThat(marks.get(5)).startsWith("Payments 24: ");
        assertThat(browser.all(RECORD + " tbody tr")).hasSize(6);
        browser.screenshot("past-sprints");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void aTheNextSprintMayPayBackWhatIsOwedAndSaysWhatThatTakes() {
        open();
        browser.see(".ballast-budget", "and 1 owed: at most 4");
        browser.see(".ballast-owed", "With what is owed that is 2–8 of 25 person-days");
        browser.click(".ballast-suggestion details summary", "Near misses");
        browser.see(".ballast-suggestion", "Passed over by ");
        browser.screenshot("owed");
        browser.theme("dark");
        browser.width(400);
        browser.screenshot("owed-narrow");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void bForgivesInWritingWhatASprintLeftOwing() {
        open();
        int before = owed();
        browser.click(RECORD + " .ballast-ious li button", "Forgive");
        browser.type("#ballast-forgive-reason", "The <b>release came first");
        browser.click("#ballast-forgive-dialog .aui-button-primary");
        browser.until(page -> owedNow() < before ? true : null);
        browser.click(RECORD + " .ballast-ious summary");
        browser.see(RECORD + " .ballast-ious details", "The <b>release came first");
        open();
        browser.until(page -> owedNow() < before ? true : null);
    }

    @Test
    public void cDecidesOnWhatWasPassedOver() {
        open();
        String first = browser.see(RECORD + " .ballast-starved li .ballast-key").getText();
        browser.click(RECORD + " .ballast-starved li button", "Decide");
        browser.type("#ballast-verdict-note", "We still want it");
        browser.click("#ballast-verdict-dialog .aui-button-primary");
        browser.until(page -> browser.all(RECORD + " .ballast-starved li .ballast-key").stream()
                        .noneMatch(key -> key.getText().equals(first))
                ? true
                : null);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void dCanBeReadInDarkAndOnANarrowScreen() {
        open();
        browser.see(RECORD, "Promise kept in");
        browser.theme("dark");
        browser.width(400);
        Number overflow = (Number)
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue()).isLessThanOrEqualTo(1);
        browser.script("document.querySelector('.ballast-record').scrollIntoView()");
        browser.screenshot("past-sprints-narrow");
    }

    @Test
    public void eShowsSomebodyWhoMayNotPlanTheRecordAndWhyTheyCanNotForgive() {
        browser.logIn(SANDBOX.baseUri(), "omar");
        open();
        browser.see(RECORD, "Promise kept in");
        assertThat(browser.see(RECORD).findElements(By.cssSelector(".ballast-ious li button:not([aria-disabled])")))
                .isEmpty();
    }

    /** Moves a moment of every row two months back. */
    private static void longAgo(String table, String column) {
        JdbcClient sql = JdbcClient.create(SANDBOX.host().dataSource());
        String name = sql.sql("SELECT table_name FROM information_schema.tables WHERE table_name LIKE :name")
                .param("name", "AO\\_%\\_" + table.replace("_", "\\_"))
                .query(String.class)
                .single();
        sql.sql("UPDATE \"%s\" SET \"%s\" = \"%s\" - :back".formatted(name, column, column))
                .param("back", TWO_MONTHS)
                .update();
    }

    private static long firstId(String json) {
        Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(json);
        assertThat(id.find()).isTrue();
        return Long.parseLong(id.group(1));
    }

    private int owed() {
        return browser.until(page -> owedNow() > 0 ? Integer.valueOf(owedNow()) : null);
    }

    private int owedNow() {
        Matcher owed = OWED.matcher(browser.see(RECORD + " .ballast-ious").getText());
        return owed.find() ? Integer.parseInt(owed.group(1)) : 0;
    }

    private void open() {
        browser.open(SANDBOX.baseUri() + BOARD_PAGE);
    }
}
