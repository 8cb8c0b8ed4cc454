package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** A team of five works on slices and on other issues of a sprint, in Jira alone; afterwards it sees how often it switched. */
public class SwitchesBrowserTest {

    private static final String BOARD_PAGE = "/plugins/servlet/ballast/board?boardId=1";
    private static final String SUM = "\"switches\":{\"people\":5,\"switches\":3}";
    private static final List<String> TEAM = List.of("maya", "li", "tomas", "priya", "jonas");

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    private final HttpProbe maya = SANDBOX.as("maya");
    private final List<String> created = new ArrayList<>();

    @Test
    public void aTeamSeesTheSumOfItsSwitchesAndNobodySeesWhose() {
        long sprint = number("id", maya.get("/rest/agile/1.0/board/1/sprint?state=active"));
        List<String> slices =
                TEAM.stream().map(person -> create("Slice of " + person)).toList();
        slice(slices);
        for (int person = 0; person < TEAM.size(); person++) {
            work(TEAM.get(person), slices.get(person));
        }
        String secret = create("Other work of maya");
        work("maya", secret);
        work("li", create("Other work of li"));
        work("tomas", create("Other work of tomas"));
        sent(maya.post("/rest/agile/1.0/sprint/" + sprint + "/issue", "{\"issues\":" + created + "}"));
        sent(maya.post("/rest/agile/1.0/sprint/" + sprint, "{\"state\":\"closed\"}"));

        browser.logIn(SANDBOX.baseUri(), "maya");
        browser.open(SANDBOX.baseUri() + BOARD_PAGE);

        browser.see(".ballast-switches", "Payments 24: 3 switches, in a team of 5");
        browser.script("document.querySelector('.ballast-switches').scrollIntoView()");
        browser.screenshot("switches");
        assertThat(browser.accessibilityProblems(".ballast-record")).isEmpty();
        assertThat(record("maya")).contains(SUM);
        assertThat(record("sofia")).contains(SUM);
        sent(maya.put("/rest/api/2/issue/" + secret, "{\"fields\":{\"security\":{\"name\":\"Security team\"}}}"));
        assertThat(record("maya")).contains(SUM);
        assertThat(record("sofia")).contains("\"switches\":null").doesNotContain(SUM);
        browser.theme("dark");
        browser.width(400);
        browser.script("document.querySelector('.ballast-switches').scrollIntoView()");
        browser.screenshot("switches-narrow");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void slice(List<String> issues) {
        String all = "/rest/ballast/1.0/boards/1/initiatives";
        long initiative = number("id", maya.post(all, "{\"issue\":\"PAY-1\",\"title\":\"One ledger\"}"));
        issues.forEach(issue -> sent(maya.put(all + "/" + initiative + "/slices/" + issue, "{\"effort\":1}")));
    }

    /** An issue of the team's project, and its key. */
    private String create(String summary) {
        String body = maya.post(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"PAY\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\""
                                + summary + "\"}}")
                .body();
        Matcher key = Pattern.compile("\"key\":(\"(PAY-\\d+)\")").matcher(body);
        assertThat(key.find()).as(body).isTrue();
        created.add(key.group(1));
        return key.group(2);
    }

    /** Somebody takes an issue and puts it into progress. */
    private void work(String person, String issue) {
        String path = "/rest/api/2/issue/" + issue;
        sent(SANDBOX.as(person).put(path, "{\"fields\":{\"assignee\":{\"name\":\"" + person + "\"}}}"));
        sent(SANDBOX.as(person).post(path + "/transitions", "{\"transition\":{\"id\":\"3\"}}"));
    }

    private static String record(String person) {
        return SANDBOX.as(person).get("/rest/ballast/1.0/boards/1/record").body();
    }

    private static void sent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private static long number(String field, HttpResponse<String> answer) {
        Matcher number = Pattern.compile("\"" + field + "\":(\\d+)").matcher(answer.body());
        assertThat(number.find()).as(answer.body()).isTrue();
        return Long.parseLong(number.group(1));
    }
}
