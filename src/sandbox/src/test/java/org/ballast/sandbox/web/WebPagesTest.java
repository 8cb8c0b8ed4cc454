package org.ballast.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Test;

/** The pages with the sample team and the real bundle, as a browser asks for them. */
public class WebPagesTest {
    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Test
    public void sendsStrangersToTheLoginAndBack() {
        HttpResponse<String> answer = SANDBOX.anonymous().get("/browse/PAY-3?x=1");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/jira/login.jsp?os_destination=%2Fbrowse%2FPAY-3%3Fx%3D1");
    }

    @Test
    public void keepsTheSessionsCookieFromScriptsAndOtherSites() {
        assertThat(SANDBOX.anonymous().get("/login.jsp").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    public void refusesAWrongPassword() {
        HttpResponse<String> answer =
                Forms.post(SANDBOX.anonymous(), "/login.jsp", Map.of("os_username", "maya", "os_password", "guess"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("incorrect");
    }

    @Test
    public void leavesAfterTheLoginOnlyWithinTheHost() {
        HttpResponse<String> answer = Forms.post(
                SANDBOX.anonymous(),
                "/login.jsp",
                Map.of("os_username", "maya", "os_password", "maya", "os_destination", "https://evil.example/"));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).doesNotContain("evil"));
    }

    @Test
    public void refusesAFormWithoutTheSessionsToken() {
        HttpProbe maya = SANDBOX.as("maya");

        HttpResponse<String> forged =
                Forms.post(maya, "/browse/PAY-3", Map.of("action", "comment", "comment", "forged"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(maya.get("/browse/PAY-3").body()).doesNotContain("forged");
    }

    @Test
    public void takesACommentWithMarkupAsText() {
        HttpProbe maya = SANDBOX.as("maya");
        String comment = "<img src=x onerror=alert(1)> \"quoted\" مرحبا 👍";

        Forms.submit(maya, "/browse/PAY-3", Map.of("action", "comment", "comment", comment));

        assertThat(maya.get("/browse/PAY-3").body())
                .contains("&lt;img src=x onerror=alert(1)&gt; &quot;quoted&quot; مرحبا 👍")
                .doesNotContain("<img src=x");
    }

    @Test
    public void showsThePluginsPanelAndLoadsItsScripts() {
        String page = SANDBOX.as("maya").get("/browse/PAY-3").body();

        assertThat(page)
                .contains("<div id=\"issue-debt\" class=\"module\"><div class=\"mod-header\"><h4>Tech debt</h4>");
        Matcher script = Pattern.compile("src=\"/jira(/download/batch/org.ballast.jira:issue-panel/[^\"]+)\"")
                .matcher(page);
        assertThat(script.find()).isTrue();
        HttpResponse<String> code = SANDBOX.as("maya").get(script.group(1).replace("&amp;", "&"));
        assertThat(code.headers().firstValue("Content-Type")).contains("text/javascript;charset=UTF-8");
        assertThat(code.body()).contains("Tag as tech debt").doesNotContain("I18n.getText(");
    }

    @Test
    public void answersTheSameForAHiddenAndAnUnknownIssue() {
        String hidden = SANDBOX.as("gus").get("/browse/PAY-3").body();
        String unknown = SANDBOX.as("gus").get("/browse/PAY-99999").body();

        assertThat(SANDBOX.as("gus").get("/browse/PAY-3").statusCode()).isEqualTo(404);
        assertThat(withoutToken(hidden)).isEqualTo(withoutToken(unknown).replace("PAY-99999", "PAY-3"));
    }

    @Test
    public void decoratesThePluginsPages() {
        String page = SANDBOX.as("admin").get("/plugins/servlet/ballast/admin").body();

        assertThat(page)
                .contains(
                        "<nav class=\"aui-header\"", "aria-label=\"Administration\"", "org.ballast.jira:admin-page.js")
                .doesNotContain("name=\"decorator\"");
        assertThat(page).containsOnlyOnce("<title>").containsOnlyOnce("<body");
    }

    @Test
    public void offersTheBoardsToolsWithTheBoardsId() {
        assertThat(SANDBOX.as("maya").get("/secure/RapidBoard.jspa?rapidView=1").body())
                .contains("href=\"/jira/plugins/servlet/ballast/board?boardId=1\"");
    }

    @Test
    public void movesAnIssueIntoASprintAndBack() {
        HttpProbe maya = SANDBOX.as("maya");
        String board = "/secure/RapidBoard.jspa?rapidView=1&view=planning";
        long sprint = futureSprint(maya.get(board).body());

        Forms.submit(
                maya, board, Map.of("action", "move", "view", "planning", "issue", "PAY-13", "sprint", "" + sprint));
        assertThat(container(maya.get(board).body(), sprint)).contains("data-issue-key=\"PAY-13\"");

        Forms.submit(maya, board, Map.of("action", "move", "view", "planning", "issue", "PAY-13", "sprint", ""));
        assertThat(container(maya.get(board).body(), sprint)).doesNotContain("data-issue-key=\"PAY-13\"");
    }

    @Test
    public void keepsAdministrationFromOthers() {
        assertThat(SANDBOX.as("maya").get("/secure/admin/user/UserBrowser.jspa").statusCode())
                .isEqualTo(403);
        assertThat(SANDBOX.as("admin")
                        .get("/secure/admin/user/UserBrowser.jspa")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void saysWhatIsWrongWithAQuery() {
        HttpResponse<String> answer = SANDBOX.as("maya").get("/issues/?jql=" + Forms.encode("nosuchfield = 1"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("aui-message-error").contains("nosuchfield");
    }

    @Test
    public void letsAScriptInByTokenButNotByNameAndPassword() {
        HttpProbe maya = SANDBOX.as("maya");
        String page = Forms.submit(maya, "/secure/ViewTokens.jspa", Map.of("action", "create", "name", "script"))
                .body();
        Matcher secret = Pattern.compile("id=\"new-token\"[^>]*>([^<]+)<").matcher(page);
        assertThat(secret.find()).isTrue();

        assertThat(script("Bearer " + secret.group(1)).statusCode()).isEqualTo(200);
        assertThat(script("Bearer wrong").statusCode()).isEqualTo(401);
        assertThat(script("Basic bWF5YTptYXlh").statusCode()).isEqualTo(403);
    }

    @Test
    public void remembersThemeAndLanguagePerPerson() {
        HttpProbe li = SANDBOX.as("li");
        assertThat(li.get("/secure/Dashboard.jspa").body()).contains("<html lang=\"en", "data-color-mode=\"light\"");

        li.get("/secure/Theme.jspa?theme=dark");
        Forms.submit(li, "/secure/ViewProfile.jspa", Map.of("locale", "de-DE", "timeZone", "Europe/Berlin"));

        assertThat(SANDBOX.as("li").get("/secure/Dashboard.jspa").body())
                .contains("<html lang=\"de-DE\"", "data-color-mode=\"dark\"");
        assertThat(SANDBOX.as("maya").get("/secure/Dashboard.jspa").body()).contains("data-color-mode=\"light\"");
    }

    private static HttpResponse<String> script(String authorization) {
        return new HttpProbe(SANDBOX.baseUri(), "Authorization", authorization).get("/browse/PAY-3");
    }

    private static long futureSprint(String page) {
        Matcher sprint = Pattern.compile("ghx-sprint-planned[^>]*data-sprint-id=\"(\\d+)\"")
                .matcher(page);
        assertThat(sprint.find()).isTrue();
        return Long.parseLong(sprint.group(1));
    }

    private static String container(String page, long sprint) {
        int start = page.indexOf("data-sprint-id=\"" + sprint + "\"");
        return page.substring(start, page.indexOf("ghx-backlog-container", start));
    }

    private static String withoutToken(String page) {
        return page.replaceAll("value=\"\\w{40}\"", "").replaceAll("Theme.jspa[^\"]*", "");
    }
}
