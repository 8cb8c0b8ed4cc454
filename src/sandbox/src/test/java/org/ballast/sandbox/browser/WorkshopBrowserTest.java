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
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** A strategy workshop in real browsers: written in private, gathered in the open, by keyboard. */
public class WorkshopBrowserTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] TOPICS = {
        "slow build pipeline", "flaky browser tests", "invoice rounding rules", "missing onboarding guide",
        "search cluster memory", "night alert noise", "checkout page latency", "duplicate customer records",
        "expired certificates", "legacy pricing module", "manual release checklist", "unclear code ownership"
    };

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Rule
    public final Browser other = new Browser();

    @Test
    public void whatPeopleWriteInLooksLikeTheFieldsOfJirasForms() throws IOException {
        String page = "/plugins/servlet/ballast/workshop?strategyId=" + begin();
        fillIn(page, "Fields");
        Object jiras = look("#workshop-title");
        browser.click("#ballast-workshop-dialog .aui-button-primary");
        browser.click("button", "Add a note");
        assertThat(look(".ballast-problem-note textarea")).isEqualTo(jiras);
        assertThat(look(".ballast-problem-note select")).isEqualTo(jiras);
    }

    /** What a workshop asks for before it opens, as Maya. */
    private void fillIn(String page, String title) {
        browser.logIn(SANDBOX.baseUri(), "maya");
        browser.open(SANDBOX.baseUri() + page);
        browser.click("button", "Open a workshop");
        browser.type("#workshop-title", title);
        browser.type("#workshop-people", "li, omar, tomas, priya");
    }

    private Object look(String css) {
        browser.see(css);
        return browser.script(
                "const s = getComputedStyle(document.querySelector(arguments[0]));"
                        + " return [s.fontFamily, s.fontSize, s.color, s.borderTopWidth].join(' ')",
                css);
    }

    @Test
    public void twoPeopleWriteInPrivateAndGatherInTheOpen() throws IOException {
        String page = "/plugins/servlet/ballast/workshop?strategyId=" + begin();
        fillIn(page, "Kick-off 2031");
        browser.click("#ballast-workshop-dialog .aui-button-primary");
        browser.see("h1", "Kick-off 2031");
        other.logIn(SANDBOX.baseUri(), "li");
        other.open(SANDBOX.baseUri() + page);
        other.click("button", "Add a note");
        Instant typed = Instant.now();
        other.type(".ballast-problem-note textarea", "Builds break every hour");
        other.see(".ballast-saved", "Everything you wrote is saved.");
        System.out.printf("A note was saved %s after it was typed%n", Duration.between(typed, Instant.now()));
        browser.click("button", "Add a note");
        browser.type(".ballast-problem-note textarea", "The build takes an hour", Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.press("Nobody knows the invoice rules");
        browser.see(".ballast-saved", "Everything you wrote is saved.");
        browser.screenshot("workshop-write");
        other.open(SANDBOX.baseUri() + page);
        assertThat(other.see(".ballast-problem-note textarea").getDomProperty("value"))
                .isEqualTo("Builds break every hour");
        assertThat(other.all(".ballast-problem-note")).as("own notes alone").hasSize(1);

        browser.click("button", "Show all notes and cluster them");
        Instant moved = Instant.now();
        other.see("h2", "Clusters");
        Duration followed = Duration.between(moved, Instant.now());
        System.out.printf("The other screen followed in %s%n", followed);
        assertThat(followed).isLessThan(Duration.ofSeconds(5));
        assertThat(other.all(".ballast-header-actions button"))
                .as("who does not lead")
                .isEmpty();
        browser.click("button", "Hand over…");
        new Select(browser.see("#workshop-facilitator")).selectByVisibleText("Li Wei");
        browser.screenshot("workshop-hand-over");
        browser.click("#ballast-workshop-hand-over .aui-button-primary");
        other.see(".ballast-header-actions button", "Go on to phrasing");
        other.see(".ballast-quiet", "Facilitator: Li Wei");
        other.click("button", "Suggest groups");
        other.see(".ballast-suggested", "They share: build");
        other.script("document.querySelectorAll('.ballast-open-note input')[0].focus()");
        other.press(Keys.SPACE, Keys.TAB, Keys.SPACE, "g");
        other.see(".ballast-cluster-name");
        other.until(driver -> "checkbox".equals(other.focused().getDomProperty("type")) ? true : null);
        other.type(".ballast-cluster-name", "Slow builds", Keys.TAB);
        browser.until(driver ->
                "Slow builds".equals(browser.see(".ballast-cluster-name").getDomProperty("value")) ? true : null);
        browser.screenshot("workshop-cluster");
        other.script("document.querySelector('.ballast-open-note input').focus()");
        other.press("u");
        browser.seeNo(".ballast-cluster-name");
        other.click("button", "Suggest groups");
        other.click(".ballast-suggested-list button");
        other.type(".ballast-cluster-name", Keys.chord(Keys.CONTROL, "a"), "Slow builds", Keys.TAB);
        browser.until(driver ->
                "Slow builds".equals(browser.see(".ballast-cluster-name").getDomProperty("value")) ? true : null);
        browser.click("button", "Go on to phrasing");
        browser.click(".ballast-cluster button", "Make a diagnosis of it");
        browser.type("#phrase-title", "Nobody waits for a build.");
        browser.click("#ballast-phrase-dialog .aui-button-primary");
        browser.see(".ballast-element", "From Slow builds: 2 notes");
        browser.click("button", "Add a guiding policy");
        browser.type("#phrase-title", "Feedback within minutes.");
        browser.click("label[for=phrase-reference-D1]");
        browser.click("#ballast-phrase-dialog .aui-button-primary");
        browser.see(".ballast-element", "Feedback within minutes.");
        browser.click("button", "Ask for agreement");
        other.click(".ballast-agreement button", "Object");
        other.type("#ballast-reason-G1", "Which minutes?");
        other.click(".ballast-reason .aui-button-primary");
        browser.see(".ballast-objections", "Which minutes?");
        browser.click(".ballast-agreement button", "Agree");
        browser.see(".ballast-agreement", "NOT AGREED YET");
        browser.screenshot("workshop-agree");
        other.click(".ballast-agreement button", "Can live with it");
        browser.see(".ballast-objections", "Settled objection:");
        browser.theme("dark");
        browser.screenshot("workshop-agree-dark");
        browser.width(400);
        assertThat((Long) browser.script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        browser.screenshot("workshop-agree-narrow");
        assertThat(browser.accessibilityProblems(".ballast-workshop-page")).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
        assertThat(other.consoleErrors()).isEmpty();
    }

    @Test
    public void whoeverIsLoggedOutWhileWritingIsToldAndLosesNothing() throws IOException {
        long strategy = begin();
        String page = SANDBOX.baseUri() + "/plugins/servlet/ballast/workshop?strategyId=" + strategy;
        String workshop = "/rest/ballast/1.0/strategies/" + strategy + "/workshop";
        HttpProbe maya = SANDBOX.as("maya");
        ok(maya.post(workshop, "{\"title\":\"Long talks\",\"people\":[\"li\"]}"), 201);
        browser.logIn(SANDBOX.baseUri(), "li");
        browser.open(page);
        browser.click("button", "Add a note");
        browser.type(".ballast-problem-note textarea", "Builds break");
        browser.see(".ballast-saved", "Everything you wrote is saved.");
        browser.endSession();
        browser.type(".ballast-problem-note textarea", "Builds break every hour");
        browser.see(".aui-message", "Your session has ended");
        browser.see(".aui-message a", "Log in again");
        browser.screenshot("workshop-logged-out");

        browser.logIn(SANDBOX.baseUri(), "li");
        browser.open(page);
        browser.see(".ballast-saved", "Everything you wrote is saved.");
        ok(maya.put(workshop + "/stage", "{\"from\":\"write\",\"to\":\"cluster\"}"), 200);
        assertThat(JSON.readTree(maya.get(workshop).body())
                        .path("workshop")
                        .path("notes")
                        .findValuesAsText("text"))
                .containsExactly("Builds break every hour");
    }

    @Test
    public void notesAreDraggedOntoEachOtherOntoAClusterAndOutOfIt() throws IOException {
        long strategy = begin();
        HttpProbe maya = SANDBOX.as("maya");
        String workshop = "/rest/ballast/1.0/strategies/" + strategy + "/workshop";
        ok(maya.post(workshop, "{\"title\":\"Dragged\",\"people\":[\"li\"]}"), 201);
        for (int note = 0; note < 3; note++) {
            String text = "{\"category\":\"quality\",\"text\":\"%s\",\"window\":\"window-1\"}".formatted(TOPICS[note]);
            ok(maya.put(workshop + "/notes/note-number-" + note, text), 200);
        }
        ok(maya.put(workshop + "/stage", "{\"from\":\"write\",\"to\":\"cluster\"}"), 200);
        browser.logIn(SANDBOX.baseUri(), "maya");
        browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/workshop?strategyId=" + strategy);

        browser.drag(browser.see(".ballast-open-note", TOPICS[0]), browser.see(".ballast-open-note", TOPICS[1]));
        browser.until(
                page -> browser.all(".ballast-cluster-cards .ballast-open-note").size() == 2 ? true : null);
        browser.drag(
                browser.see(".ballast-open-note", TOPICS[2]), browser.see(".ballast-cluster-cards .ballast-cluster"));
        browser.until(
                page -> browser.all(".ballast-cluster-cards .ballast-open-note").size() == 3 ? true : null);
        browser.screenshot("workshop-dragged");
        browser.drag(browser.see(".ballast-open-note", TOPICS[1]), browser.see(".ballast-cluster-loose"));
        browser.until(
                page -> browser.all(".ballast-cluster-loose .ballast-open-note").size() == 1 ? true : null);
    }

    @Test
    public void aHundredAndEightyNotesBecomeTwelveClustersInAMomentEach() throws IOException {
        long strategy = begin();
        HttpProbe maya = SANDBOX.as("maya");
        String workshop = "/rest/ballast/1.0/strategies/" + strategy + "/workshop";
        String[] people = {"maya", "li", "omar", "tomas", "priya"};
        ok(maya.post(workshop, "{\"title\":\"Many\",\"people\":[\"li\",\"omar\",\"tomas\",\"priya\"]}"), 201);
        for (int note = 0; note < 180; note++) {
            String topic = TOPICS[note % TOPICS.length];
            ok(
                    SANDBOX.as(people[note % people.length])
                            .put(
                                    workshop + "/notes/note-number-" + note,
                                    "{\"category\":\"quality\",\"text\":\"Team %d suffers from its %s\",\"window\":\"window-1\"}"
                                            .formatted(note, topic)),
                    200);
        }
        ok(maya.put(workshop + "/stage", "{\"from\":\"write\",\"to\":\"cluster\"}"), 200);
        browser.logIn(SANDBOX.baseUri(), "maya");
        Instant opened = Instant.now();
        browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/workshop?strategyId=" + strategy);
        browser.until(page -> browser.all(".ballast-open-note").size() == 180 ? true : null);
        Duration loaded = Duration.between(opened, Instant.now());
        browser.click("button", "Suggest groups");
        Instant began = Instant.now();
        for (int cluster = 1; cluster <= TOPICS.length; cluster++) {
            int clusters = cluster;
            browser.click(".ballast-suggested-list button");
            browser.until(page -> browser.all(".ballast-cluster-name").size() == clusters ? true : null);
        }
        Duration clustered = Duration.between(began, Instant.now());

        System.out.printf("180 notes shown in %s, 12 clusters made in %s%n", loaded, clustered);
        assertThat(browser.all(".ballast-cluster-loose .ballast-open-note")).isEmpty();
        assertThat(clustered).isLessThan(Duration.ofSeconds(30));
        browser.screenshot("workshop-many");
    }

    private static long begin() throws IOException {
        HttpResponse<String> begun = SANDBOX.as("maya")
                .post(
                        "/rest/ballast/1.0/departments/1/strategies",
                        "{\"title\":\"Draft of 2031\",\"periodStart\":\"2031-01-01\",\"periodEnd\":\"2031-12-31\"}");
        JsonNode strategy = JSON.readTree(begun.body());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return strategy.path("id").asLong();
    }

    private static void ok(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }
}
