package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Who gets what of a closed department's strategies, resource by resource; Ana administers Jira and the project. */
public class StrategyRolesTest {

    private static final List<String> ROLES = List.of("owner", "contributor", "reader", "outsider", "ana");
    /** No text of the strategies may reach whoever is refused. */
    private static final String SECRET = "Xyzzy";

    @Rule
    public final FaultWorld world = new FaultWorld();

    private final Map<String, HttpProbe> people = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private String department = "";
    private String active = "";
    private String draft = "";
    private String flow = "";
    private String board = "";
    private String issue = "";

    @Before
    public void aClosedDepartmentWithAStrategyInForceAndADraft() {
        ROLES.stream().filter(role -> !role.equals("ana")).forEach(world::newUser);
        ROLES.forEach(role -> people.put(role, world.as(role)));
        HttpProbe ana = as("ana");
        department = "departments/"
                + id(ana.post(
                        REST + "departments", "{\"name\":\"" + SECRET + " dept\",\"owner\":\"owner\",\"open\":false}"));
        HttpProbe owner = as("owner");
        role("contributor");
        role("reader");
        board = "boards/" + world.board("PAY").id();
        issue = "issues/" + world.newIssue("PAY", "Slow").key();
        ok(owner.put(REST + department + "/" + board, "{}"));
        active = begin(2026);
        made(owner.post(REST + active + "/elements", element("pillar", "")));
        made(owner.post(REST + active + "/elements", element("action", "")));
        made(owner.post(
                REST + active + "/elements",
                element("key-result", ",\"measure\":\"number\",\"start\":1,\"target\":2,\"due\":\"2026-12-31\"")));
        ok(owner.put(REST + active + "/state", "{\"state\":\"agreed\"}"));
        ok(owner.put(REST + active + "/state", "{\"state\":\"active\"}"));
        draft = begin(2030);
        made(owner.post(REST + draft + "/elements", element("pillar", "")));
        made(owner.post(
                REST + department + "/flows",
                "{\"name\":\"" + SECRET + " flow\",\"target\":6,\"steps\":[{\"name\":\"Pay\",\"service\":\"\","
                        + "\"acceptable\":1}],\"level\":{\"indicator\":\"Payments\",\"target\":99.5,"
                        + "\"window\":\"days-28\",\"intervalHours\":1}}"));
        flow = "flows/"
                + ok(owner.get(REST + department + "/flows"))
                        .path("flows")
                        .path(0)
                        .path("id")
                        .asLong();
    }

    @Test
    public void everyResourceAnswersEachRoleAndNobodyElse() {
        // For each role in its order: y is let in, n is refused with a reason, x learns nothing.
        expect("nnnny", "POST", "departments", "{}");
        expect("yyyxx", "GET", department + "/periods", "");
        expect("ynnxx", "PUT", department, "{}");
        expect("ynnxx", "PUT", department + "/members", "{}");
        expect("ynnxx", "DELETE", department + "/members/nobody", "");
        expect("ynnxx", "PUT", department + "/" + board, "{}");
        expect("ynnxx", "POST", department + "/strategies", "{}");
        expect("yyyxx", "GET", department + "/flows", "");
        expect("yynxx", "POST", department + "/flows", "{\"steps\":[]}");
        expect("yynxx", "PUT", flow, "{\"revision\":77,\"steps\":[]}");
        expect("yynxx", "DELETE", flow + "?revision=77", "");
        expect("yynxx", "POST", flow + "/values", "{\"points\":[]}");
        expect("yyyxx", "GET", flow + "/values/log", "");
        expect("yyyxx", "POST", flow + "/trial", "{\"pasted\":\"99\"}");

        expect("yyyxx", "GET", active, "");
        expect("yyxxx", "GET", draft, "");
        expect("yynxx", "POST", active + "/elements", "{\"kind\":\"objective\"}");
        expect("yyxxx", "POST", draft + "/elements", "{\"kind\":\"objective\"}");
        expect("yynxx", "PUT", active + "/elements/P1", "{\"revision\":1}");
        expect("yyxxx", "PUT", draft + "/elements/P1", "{\"revision\":77}");
        expect("yynxx", "DELETE", active + "/elements/P1?revision=1", "");
        expect("yyxxx", "DELETE", draft + "/elements/P1?revision=77", "");
        expect("ynnxx", "PUT", active + "/state", "{\"state\":\"draft\"}");
        expect("ynxxx", "PUT", draft + "/state", "{\"state\":\"active\"}");
        expect("yyyxx", "GET", active + "/elements/K1/values", "");
        expect("yynxx", "POST", active + "/elements/K1/values", "{}");
        expect("yyyxx", "GET", active + "/elements/P1/links", "");
        expect("yyxxx", "GET", draft + "/elements/P1/links", "");
        expect("yyyxx", "POST", active + "/elements/P1/links", "{}");
        expect("yyyxx", "GET", active + "/capacity", "");
        expect("yyxxx", "GET", draft + "/capacity", "");
        expect("yyyxx", "GET", active + "/commitments", "");
        expect("yyyxx", "GET", active + "/wins", "");
        expect("yyxxx", "GET", draft + "/wins", "");
        expect("yyxxx", "GET", draft + "/carry-over", "");
        expect("yyxxx", "POST", draft + "/carry-over", "{\"from\":1,\"elements\":[]}");
        expect("yyxxx", "DELETE", draft + "/carry-over?from=1", "");
        expect("yyyxx", "GET", active + "/feedback", "");
        expect("yyxxx", "GET", draft + "/feedback", "");
        expect("yyxxx", "POST", draft + "/feedback/comments", "{}");
        expect("yyyxx", "PUT", issue + "/links/S1-P1", "{\"strength\":\"strongly\"}");
        expect("yyyxx", "DELETE", issue + "/links/S1-P1", "");

        expect("yxxxx", "GET", draft + "/workshop", "");
        expect("yxxxx", "POST", draft + "/workshop", "{\"title\":\"" + SECRET + "\",\"people\":[\"reader\"]}");
        String room = draft + "/workshop";
        expect("yxyxx", "GET", room, "");
        expect("yxyxx", "GET", room + "/state", "");
        expect("yxyxx", "GET", room + "/clusters/suggestions", "");
        expect("yxyxx", "PUT", room + "/notes/note-0001", "{\"category\":\"cost\",\"text\":\"" + SECRET + "\"}");
        expect("yxyxx", "DELETE", room + "/notes/note-0001", "");
        expect("yxyxx", "PUT", room + "/clusters", "{\"moves\":[{\"note\":77}]}");
        expect("yxyxx", "PUT", room + "/clusters/77", "{\"name\":\"" + SECRET + "\",\"revision\":1}");
        expect("yxyxx", "POST", room + "/elements", "{\"kind\":\"diagnosis\",\"title\":\"" + SECRET + "\"}");
        expect("yxyxx", "PUT", room + "/elements/G1/stance", "{\"stance\":\"agree\",\"revision\":1}");
        expect("yxnxx", "PUT", room + "/facilitator", "{\"facilitator\":\"reader\"}");
        expect("yxnxx", "PUT", room + "/people", "{\"people\":[],\"leaving\":[]}");
        expect("yxnxx", "PUT", room + "/stage", "{\"from\":\"write\",\"to\":\"cluster\"}");

        assertThat(wrong).isEmpty();
    }

    @Test
    public void whatABoardOrAnIssueShowsHasNothingOfAStrategyForWhomItIsClosed() {
        ok(as("reader").put(REST + issue + "/links/S1-P1", "{\"strength\":\"strongly\"}"));
        for (String path : List.of(
                "departments",
                board + "/pillars",
                board + "/key-results",
                board + "/rerank",
                board + "/commitments",
                board + "/candidates",
                issue + "/links",
                issue + "/debt")) {
            for (String stranger : List.of("outsider", "ana")) {
                HttpResponse<String> answer = as(stranger).get(REST + path);
                assertThat(answer.body()).as(path + " for " + stranger).doesNotContain(SECRET, "S1-P1");
            }
            assertThat(anonymous().get(REST + path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(as("reader").get(REST + issue + "/links").body()).contains(SECRET);
    }

    /** Who is refused does not learn whether there is anything: the answer is the one for an unknown id. */
    private void expect(String roles, String method, String path, String body) {
        HttpResponse<String> nobody = send(anonymous(), method, path, body);
        if (nobody.statusCode() != 401 || nobody.body().contains(SECRET)) {
            wrong.add(method + " " + path + " for nobody: " + nobody.statusCode());
        }
        // Strangers first, so that what owners do changes nothing for them.
        for (int role = ROLES.size() - 1; role >= 0; role--) {
            HttpResponse<String> answer = send(as(ROLES.get(role)), method, path, body);
            char got = letter(answer);
            boolean leaks = got != 'y' && answer.body().contains(SECRET);
            if (got != roles.charAt(role) || leaks) {
                wrong.add("%s %s for %s: %c, not %c; %d %s"
                        .formatted(
                                method,
                                path,
                                ROLES.get(role),
                                got,
                                roles.charAt(role),
                                answer.statusCode(),
                                answer.body()));
            }
        }
    }

    private static char letter(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 403 -> 'n';
            case 404 -> 'x';
            case 200, 201, 204, 400, 409 -> 'y';
            default -> '?';
        };
    }

    private static HttpResponse<String> send(HttpProbe probe, String method, String path, String body) {
        return probe.send(probe.request(REST + path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private HttpProbe as(String role) {
        return people.get(role);
    }

    private HttpProbe anonymous() {
        return new HttpProbe(world.baseUri());
    }

    private void role(String role) {
        ok(as("owner").put(REST + department + "/members", "{\"person\":\"%1$s\",\"role\":\"%1$s\"}".formatted(role)));
    }

    private String begin(int year) {
        return "strategies/"
                + id(as("owner")
                        .post(
                                REST + department + "/strategies",
                                "{\"title\":\"%1$s %2$d\",\"periodStart\":\"%2$d-01-01\",\"periodEnd\":\"%2$d-12-31\"}"
                                        .formatted(SECRET, year)));
    }

    private static String element(String kind, String more) {
        return "{\"kind\":\"%s\",\"title\":\"%s %s\"%s}".formatted(kind, SECRET, kind, more);
    }

    private static long id(HttpResponse<String> answer) {
        made(answer);
        return json(answer).path("id").asLong();
    }

    private static void made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
