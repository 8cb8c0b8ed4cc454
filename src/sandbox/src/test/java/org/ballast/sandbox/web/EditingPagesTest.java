package org.ballast.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Test;

/** What the pages' forms change, with the sample team. */
public class EditingPagesTest {
    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Test
    public void createsEditsAndFindsAnIssue() {
        HttpProbe maya = SANDBOX.as("maya");
        String key = create(maya, "Quotes \" and <b>tags</b>");

        Forms.submit(
                maya,
                "/secure/EditIssue.jspa?key=" + key,
                Map.of(
                        "summary",
                        "Renamed",
                        "issuetype",
                        "Task",
                        "priority",
                        "High",
                        "labels",
                        "a b",
                        "points",
                        "1.5"));

        assertThat(maya.get("/browse/" + key).body()).contains(">Renamed</h1>", ">1.5</dd>", ">High</span>");
        assertThat(maya.get("/issues/?jql=" + Forms.encode("labels = b and summary ~ Renamed"))
                        .body())
                .contains("data-issuekey=\"" + key + "\"");
    }

    @Test
    public void keepsWhatWasWrittenWhenTheFormIsRefused() {
        HttpProbe maya = SANDBOX.as("maya");
        String token = Forms.token(maya, "/secure/CreateIssue.jspa");

        HttpResponse<String> refused = Forms.post(
                maya,
                "/secure/CreateIssue.jspa",
                Map.of(
                        "atl_token",
                        token,
                        "project",
                        "PAY",
                        "summary",
                        " ",
                        "issuetype",
                        "Task",
                        "priority",
                        "High",
                        "description",
                        "Do not lose <this>"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("You must specify a summary", "Do not lose &lt;this&gt;");
    }

    @Test
    public void archivesAndRestores() {
        HttpProbe maya = SANDBOX.as("maya");
        String key = create(maya, "To be archived");

        Forms.submit(maya, "/browse/" + key, Map.of("action", "archive"));
        assertThat(maya.get("/browse/" + key).body())
                .contains("This issue is archived")
                .doesNotContain("id=\"edit-issue\"");
        Forms.submit(maya, "/browse/" + key, Map.of("action", "restore"));

        assertThat(maya.get("/browse/" + key).body()).doesNotContain("This issue is archived");
    }

    @Test
    public void movesAnIssueAndFindsItByItsOldKey() {
        HttpProbe admin = SANDBOX.as("admin");
        String key = create(admin, "To be moved");

        Forms.submit(admin, "/browse/" + key, Map.of("action", "move", "project", "SHOP"));

        assertThat(admin.get("/browse/" + key).headers().firstValue("Location").orElseThrow())
                .contains("/browse/SHOP-");
    }

    @Test
    public void linksToAnIssueButNotToOneThatIsHidden() {
        HttpProbe maya = SANDBOX.as("maya");
        String key = create(maya, "To be linked");

        Forms.submit(maya, "/browse/" + key, Map.of("action", "link", "phrase", "is blocked by", "other", "PAY-3"));
        Forms.submit(maya, "/browse/" + key, Map.of("action", "link", "phrase", "blocks", "other", "PAY-99999"));

        assertThat(maya.get("/browse/PAY-3").body()).contains("data-issue-key=\"" + key + "\"");
        assertThat(maya.get("/browse/" + key).body()).doesNotContain("PAY-99999");
    }

    @Test
    public void refusesWhatThePersonMayNot() {
        HttpProbe sofia = SANDBOX.as("sofia");

        Forms.submit(sofia, "/browse/PAY-7", Map.of("action", "delete"));

        HttpResponse<String> page = sofia.get("/browse/PAY-7");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("You do not have the permission to do that.");
    }

    @Test
    public void runsASprintFromCreationToCompletion() {
        HttpProbe omar = SANDBOX.as("omar");
        String plan = "/secure/RapidBoard.jspa?rapidView=2&view=planning";
        Matcher active = Pattern.compile("data-sprint-id=\"(\\d+)\"")
                .matcher(omar.get("/secure/RapidBoard.jspa?rapidView=2").body());
        assertThat(active.find()).isTrue();

        Forms.submit(omar, plan, Map.of("action", "complete-sprint", "sprint", active.group(1), "target", ""));
        Forms.submit(omar, plan, Map.of("action", "create-sprint", "name", "Brand new"));
        Matcher fresh = Pattern.compile("data-sprint-id=\"(\\d+)\">\\s*<div class=\"ghx-backlog-header\">\\s*"
                        + "<h2 class=\"ghx-name\">Brand new<")
                .matcher(omar.get(plan).body());
        assertThat(fresh.find()).isTrue();
        Forms.submit(
                omar,
                plan,
                Map.of("action", "start-sprint", "sprint", fresh.group(1), "start", "2026-11-23", "end", "2026-12-07"));

        assertThat(omar.get("/secure/RapidBoard.jspa?rapidView=2").body())
                .contains("<strong>Brand new</strong>", "23/Nov/26 to 07/Dec/26");
    }

    @Test
    public void importsACsvExport() {
        HttpProbe admin = SANDBOX.as("admin");
        String page = "/secure/admin/CsvImport.jspa";
        String csv =
                "Summary,Issue key,Project key,Project name,Issue Type,Status\nImported,NEW-5,NEW,Newcomers,Bug,Open\n";

        HttpResponse<String> answer = upload(admin, page, Forms.token(admin, page), csv);

        assertThat(answer.body()).contains("1 issues created", "/projects/NEW");
        assertThat(admin.get("/browse/NEW-5").body()).contains(">Imported</h1>");
    }

    @Test
    public void renamesAndDeactivatesPeople() {
        HttpProbe admin = SANDBOX.as("admin");
        String users = "/secure/admin/user/UserBrowser.jspa";
        Forms.submit(admin, users, Map.of("action", "create", "name", "temp", "displayName", "Tem Porary"));
        Matcher id = Pattern.compile("name=\"user\" value=\"(\\d+)\"")
                .matcher(admin.get(users).body().split("data-user=\"temp\"", -1)[1]);
        assertThat(id.find()).isTrue();
        HttpProbe temp = SANDBOX.as("temp");

        Forms.submit(admin, users, Map.of("action", "rename", "user", id.group(1), "name", "tempo"));
        assertThat(temp.get("/secure/ViewProfile.jspa").body()).contains("<dd>tempo</dd>");
        Forms.submit(admin, users, Map.of("action", "deactivate", "user", id.group(1)));

        assertThat(temp.get("/secure/ViewProfile.jspa").statusCode()).isEqualTo(302);
    }

    private static String create(HttpProbe probe, String summary) {
        HttpResponse<String> answer = Forms.submit(
                probe,
                "/secure/CreateIssue.jspa",
                Map.of("project", "PAY", "summary", summary, "issuetype", "Task", "priority", "Medium"));
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static HttpResponse<String> upload(HttpProbe probe, String path, String token, String csv) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"atl_token\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"csv\"; filename=\"new.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--x--\r\n";
        return probe.send(probe.request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }
}
