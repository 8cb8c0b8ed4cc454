package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.WebElement;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reader sees on the strategy's page what is new since the quarter before. */
public class QuarterMarksBrowserTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String STRATEGY = "/rest/ballast/1.0/strategies/1";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    private HttpProbe maya;

    @Before
    public void aVersionThatWasInForceLastQuarterIsFollowedByAnother() throws JsonProcessingException {
        maya = SANDBOX.as("maya");
        letTheLogBeOlder();
        ok(maya.post(STRATEGY + "/versions", "{}"));
        int revision = 0;
        for (JsonNode element : JSON.readTree(maya.get(STRATEGY).body()).path("elements")) {
            revision = element.path("key").asText().equals("K1")
                    ? element.path("revision").asInt()
                    : revision;
        }
        ok(maya.put(STRATEGY + "/elements/K1", """
                {"revision": %d, "title": "Days from the first commit to production", "objective": "O1",
                 "measure": "number", "start": 12000.5, "target": 3, "unit": "days", "due": "2027-12-31",
                 "owner": "omar", "counting": "drives", "actions": ["A1"]}
                """.formatted(revision)));
        ok(maya.post(STRATEGY + "/elements", "{\"kind\": \"diagnosis\", \"title\": \"New <b>bold</b> words.\"}"));
        ok(maya.put(STRATEGY + "/state", "{\"state\": \"agreed\"}"));
        ok(maya.put(STRATEGY + "/state", "{\"state\": \"active\"}"));
    }

    @Test
    public void marksAndTheListTellItInWords() {
        browser.logIn(SANDBOX.baseUri(), "gus");
        browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/strategy?strategyId=1");

        browser.see(".ballast-pillar .aui-lozenge", "CHANGED SINCE LAST QUARTER");
        browser.see(".ballast-since-quarter", "New <b>bold</b> words.");
        browser.click(".ballast-since-quarter summary", "What changed in K1");
        assertThat(browser.all(".ballast-since-quarter details li"))
                .extracting(WebElement::getText)
                .isEqualTo(
                        List.of(
                                "Owner: from “Maya Lindqvist” to “Omar Haddad”",
                                "Due day: from “Thu, Sep 30, 2027” to “Fri, Dec 31, 2027”",
                                "Start: from “12” to “12,000.5”",
                                "Linked issues: from “support it; its value is typed” to “drive it; the share of resolved ones counts”"));
        browser.screenshot("quarter-marks");
        browser.theme("dark");
        browser.width(400);
        assertThat((Long) browser.script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        browser.screenshot("quarter-marks-narrow");
        assertThat(browser.accessibilityProblems(".ballast-since-quarter")).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    /** As if all of it had been written so long before that a quarter has ended since. */
    private static void letTheLogBeOlder() {
        JdbcClient jdbc = JdbcClient.create(SANDBOX.host().dataSource());
        String table = jdbc.sql(
                        "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO_%_KERNEL_CHANGE'")
                .query(String.class)
                .single();
        jdbc.sql("UPDATE \"" + table + "\" SET \"CHANGED_AT\" = \"CHANGED_AT\" - ?")
                .param(Duration.ofDays(100).toMillis())
                .update();
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }
}
