package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.keys;
import static org.ballast.sandbox.faults.FaultWorld.ok;
import static org.ballast.sandbox.faults.FaultWorld.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A link with a strategy follows its issue to another project and another key, and goes with it. */
public class LinkedIssuesTest {

    private static final String SERVING = "issue in servesPillar(\"S1-P1\")";

    @Rule
    public final FaultWorld world = new FaultWorld();

    private HttpProbe ana;
    private IssueRow issue;

    @Before
    public void anIssueThatServesAPillar() {
        ana = world.as("ana");
        issue = world.newIssue("PAY", "Slow");
        String department = REST + "departments/"
                + made(ana.post(REST + "departments", "{\"name\":\"Commerce\",\"owner\":\"ana\",\"open\":true}"))
                        .path("id")
                        .asLong();
        made(ana.post(
                department + "/strategies",
                "{\"title\":\"Calm\",\"periodStart\":\"2026-01-01\",\"periodEnd\":\"2030-12-31\"}"));
        made(ana.post(REST + "strategies/1/elements", "{\"kind\":\"pillar\",\"title\":\"Calm people\"}"));
        ok(ana.put(REST + "strategies/1/state", "{\"state\":\"agreed\"}"));
        ok(ana.put(REST + "strategies/1/state", "{\"state\":\"active\"}"));
        ok(ana.put(REST + "issues/" + issue.id() + "/links/S1-P1", "{\"strength\":\"strongly\"}"));
    }

    @Test
    public void aLinkFollowsItsIssueToAnotherProjectAndToAnotherKey() {
        world.newProject("SHOP", "Shop");
        long shop = world.store().projects().byKey("SHOP").orElseThrow().id();
        world.store().changes().move(null, issue.id(), shop);
        assertThat(keys(ok(search(ana, SERVING)))).containsExactly("SHOP-1");

        world.store().projects().changeKey(shop, "MALL");
        assertThat(keys(ok(search(ana, SERVING)))).containsExactly("MALL-1");
        JsonNode links = ok(ana.get(REST + "issues/MALL-1/links"));
        assertThat(links.path("links").path(0).path("strength").asText()).isEqualTo("strongly");
        assertThat(ok(ana.get(REST + "strategies/1")).path("linkedIssues").asInt())
                .isEqualTo(1);
    }

    @Test
    public void aLinkGoesWithItsIssueAndNobodyIsToldOfAHiddenOne() {
        assertThat(ana.delete("/rest/api/2/issue/" + issue.key()).statusCode()).isEqualTo(204);

        JsonNode strategy = ok(ana.get(REST + "strategies/1"));
        assertThat(strategy.path("linkedIssues").asInt()).isZero();
        assertThat(strategy.path("issuesHidden").asBoolean()).isFalse();
        assertThat(strategy.path("elements")
                        .path(0)
                        .path("hints")
                        .path(0)
                        .path("message")
                        .asText())
                .isEqualTo("No issue serves it yet.");
        assertThat(keys(ok(search(ana, SERVING)))).isEmpty();
    }

    private static JsonNode made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }
}
