package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A debt round in real browsers: by keyboard alone, followed by everybody, in any time zone. */
public class DebtRoundBrowserTest {

    private static final String PAGE = "/plugins/servlet/ballast/round?boardId=1";
    private static final String ROUND = "/rest/ballast/1.0/boards/1/round";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ITEMS = 40;
    private static final int STEP_OF_THREE_DAYS = 4;

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Rule
    public final Browser farAway = new Browser("en", "Asia/Tokyo");

    @After
    public void closeWhatRuns() throws IOException {
        HttpProbe maya = SANDBOX.as("maya");
        String stage = round(maya).path("stage").asText("closed");
        if (!stage.equals("closed")) {
            if (stage.equals("estimate")) {
                move(maya, "estimate", "reveal");
                stage = "reveal";
            }
            if (stage.equals("reveal")) {
                move(maya, "reveal", "vote");
            }
            move(maya, "vote", "closed");
        }
    }

    @Test
    public void onePersonEstimatesAndVotesOnFortyItemsWithTheKeyboardAlone() throws IOException {
        HttpProbe maya = SANDBOX.as("maya");
        fillTheBoard(maya);
        open(
                maya,
                "{\"title\":\"Keyboard\",\"stages\":[\"estimate\",\"vote\"],\"dotBudget\":%d,\"people\":[\"li\",\"maya\"]}"
                        .formatted(ITEMS));
        logIn(browser, "li");
        browser.open(SANDBOX.baseUri() + PAGE);
        browser.see("[role=row]");
        assertThat(browser.all("[role=row]")).hasSize(ITEMS);
        Instant start = Instant.now();

        browser.script("document.querySelector('[role=row]').focus()");
        for (int item = 0; item < ITEMS; item++) {
            browser.press(String.valueOf(1 + item % 6), item < ITEMS - 1 ? "j" : "");
        }
        browser.see(".ballast-own", "You have estimated 40 of 40");
        browser.until(page -> browser.all(".ballast-saved").size() == ITEMS ? true : null);
        Duration estimated = Duration.between(start, Instant.now());
        browser.screenshot("round-estimate");
        move(maya, "estimate", "reveal");
        move(maya, "reveal", "vote");
        browser.see("h2", "Vote");
        start = Instant.now();
        browser.script("document.querySelector('[role=row]').focus()");
        for (int item = 0; item < ITEMS; item++) {
            browser.press("+", item < ITEMS - 1 ? Keys.ARROW_DOWN : "");
        }
        browser.see(".ballast-own", "0 dots left");
        browser.until(page -> browser.all(".ballast-saved").size() == ITEMS ? true : null);
        Duration voted = Duration.between(start, Instant.now());
        browser.screenshot("round-vote");

        System.out.printf("40 items by keyboard: estimated in %s, voted in %s%n", estimated, voted);
        assertThat(estimated.plus(voted)).isLessThan(Duration.ofMinutes(3));
        assertThat(round(SANDBOX.as("li")).path("dots").path("left").asInt()).isZero();
        assertThat(browser.see("#ballast-round-said").getDomProperty("textContent"))
                .contains("1 dots, 0 left");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void everybodysScreenFollowsTheFacilitatorWithinTwoSeconds() throws IOException {
        HttpProbe maya = SANDBOX.as("maya");
        open(maya, "{\"title\":\"Together\",\"stages\":[\"estimate\",\"vote\"],\"people\":[\"li\",\"maya\"]}");
        logIn(browser, "maya");
        logIn(farAway, "li");
        browser.open(SANDBOX.baseUri() + PAGE);
        farAway.open(SANDBOX.baseUri() + PAGE);
        browser.see("[role=row]");
        farAway.see("[role=row]");

        browser.click("button", "Reveal the estimates");
        browser.see("h2", "Compare estimates");
        Instant moved = Instant.now();
        farAway.see("h2", "Compare estimates");
        Duration followed = Duration.between(moved, Instant.now());

        System.out.printf("The other screen followed in %s%n", followed);
        assertThat(followed).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    public void showsADeadlineInTheReadersOwnTimeZone() throws IOException {
        HttpProbe maya = SANDBOX.as("maya");
        open(
                maya,
                "{\"title\":\"Deadline\",\"stages\":[\"vote\"],\"people\":[\"li\"],\"deadlines\":{\"vote\":\"2030-01-15T22:30:00Z\"}}");
        logIn(browser, "li");
        logIn(farAway, "li");
        browser.open(SANDBOX.baseUri() + PAGE);
        farAway.open(SANDBOX.baseUri() + PAGE);

        String here = browser.see(".ballast-stage", "until").getText();

        assertThat(here).contains("2030");
        assertThat(farAway.see(".ballast-stage", "until").getText())
                .as("the zone is the one of the Jira profile, not the browser's")
                .isEqualTo(here);
    }

    private static void fillTheBoard(HttpProbe maya) throws IOException {
        for (int item = issues(maya); item < ITEMS; item++) {
            JsonNode created = JSON.readTree(maya.post(
                            "/rest/api/2/issue",
                            "{\"fields\":{\"project\":{\"key\":\"PAY\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Debt %d\"}}"
                                    .formatted(item))
                    .body());
            ok(maya.put(
                    "/rest/ballast/1.0/issues/" + created.path("key").asText() + "/debt",
                    "{\"kind\":\"code\",\"priority\":\"medium\"}"));
        }
    }

    private static int issues(HttpProbe maya) throws IOException {
        return JSON.readTree(maya.get("/rest/ballast/1.0/boards/1/candidates?start=0&limit=1")
                        .body())
                .path("total")
                .asInt();
    }

    private static void open(HttpProbe maya, String form) {
        ok(maya.post(ROUND, form));
    }

    private static void move(HttpProbe maya, String from, String to) {
        ok(maya.put(
                ROUND + "/stage",
                "{\"from\":\"%s\",\"to\":\"%s\",\"override\":true,\"belowQuorum\":true}".formatted(from, to)));
    }

    private static JsonNode round(HttpProbe person) throws IOException {
        return JSON.readTree(person.get(ROUND).body()).path("round");
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void logIn(Browser screen, String person) {
        screen.open(SANDBOX.baseUri() + "/login.jsp");
        screen.type("input[name=os_username]", person);
        screen.type("input[name=os_password]", person, Keys.ENTER);
        screen.seeNo("input[name=os_password]");
    }
}
