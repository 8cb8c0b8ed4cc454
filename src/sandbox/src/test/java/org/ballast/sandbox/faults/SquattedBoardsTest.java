package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Somebody enables a board with a filter or a project that are not its own; ids of other projects. */
public class SquattedBoardsTest {

    @Rule
    public final FaultWorld world = new FaultWorld();

    private HttpProbe ana;
    private HttpProbe gus;
    private BoardRow shop;
    private IssueRow payment;

    @Before
    public void gusAdministersTheShopAlone() {
        ana = world.as("ana");
        payment = world.newIssue("PAY", "payment");
        ProjectRow project = world.newProject("SHOP", "Shop");
        shop = world.newBoard("SHOP");
        ProjectRow pay = world.store().projects().byKey("PAY").orElseThrow();
        world.store().permissions().revoke(pay.id(), ProjectPermission.ADMINISTER_PROJECTS, Groups.USERS);
        world.store().permissions().grant(pay.id(), ProjectPermission.ADMINISTER_PROJECTS, Groups.ADMINISTRATORS);
        assertThat(project.key()).isEqualTo("SHOP");
        world.newUser("gus");
        gus = world.as("gus");
    }

    @Test
    public void onlyAnAdministratorEnablesABoardWhoseFilterFindsNothingOfItsProject() {
        HttpResponse<String> refused =
                world.enableAs(gus, shop, world.board("PAY").filterId(), "SHOP");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).path("code").asText()).isEqualTo("ballast.planning.filter-without-project");
        assertThat(ok(gus.get(REST + "boards/" + shop.id())).path("enabled").asBoolean())
                .isFalse();
        ok(world.enableAs(ana, shop, shop.filterId(), "SHOP"));
        world.newIssue("SHOP", "now there is one");
        ok(world.enableAs(gus, shop, shop.filterId(), "SHOP"));
    }

    @Test
    public void anAdministratorSeesAndResetsABoardAndItsTeamEnablesItAgain() {
        IssueRow issue = world.newIssue("SHOP", "shop");
        world.tag(gus, issue);
        BoardRow victim = world.newBoard("PAY");
        ok(world.enableAs(gus, victim, shop.filterId(), "SHOP"));
        ok(gus.put(REST + "boards/" + victim.id() + "/ballot/" + issue.id(), "{\"dots\":3}"));
        assertThat(world.enableAs(ana, victim, victim.filterId(), "PAY").statusCode())
                .isEqualTo(200);
        ok(world.enableAs(ana, victim, shop.filterId(), "SHOP"));

        assertThat(gus.get(REST + "boards").statusCode()).isEqualTo(403);
        assertThat(gus.delete(REST + "boards/" + victim.id()).statusCode()).isEqualTo(403);
        JsonNode boards = ok(ana.get(REST + "boards")).path("boards");
        assertThat(boards).hasSize(2);
        JsonNode line = boards.path(1);
        assertThat(line.path("boardId").asLong()).isEqualTo(victim.id());
        assertThat(line.path("filterId").asLong()).isEqualTo(shop.filterId());
        assertThat(line.at("/enabledBy/displayName").asText()).isEqualTo("Person gus");

        assertThat(ana.delete(REST + "boards/" + victim.id()).statusCode()).isEqualTo(204);

        assertThat(ana.delete(REST + "boards/" + victim.id()).statusCode()).isEqualTo(404);
        assertThat(ok(ana.get(REST + "boards")).path("boards")).hasSize(1);
        JsonNode debt = ok(gus.get(REST + "issues/" + issue.key() + "/debt"));
        assertThat(debt.path("tagged").asBoolean()).isTrue();
        assertThat(debt.path("votes").asInt()).isZero();
        ok(world.enableAs(ana, victim, victim.filterId(), "PAY"));
        assertThat(ok(ana.get(REST + "boards/" + victim.id() + "/ballot"))
                        .path("dotsUsed")
                        .asInt())
                .isZero();
    }

    @Test
    public void idsOfOtherProjectsAndSprintsOfOtherBoardsChangeNothing() {
        IssueRow issue = world.newIssue("SHOP", "shop");
        world.tag(gus, issue);
        world.tag(ana, payment);

        for (HttpResponse<String> answer : List.of(
                world.vote(gus, issue, 1),
                gus.put(
                        REST + "boards/" + world.board("PAY").id() + "/dismissals/" + issue.id(),
                        "{\"reason\":\"x\",\"sprints\":1}"),
                gus.put(REST + "boards/" + shop.id() + "/ballot/" + payment.id(), "{\"dots\":1}"),
                world.enableAs(gus, world.board("PAY"), shop.filterId(), "SHOP"))) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404, 409);
            assertThat(json(answer).path("message").asText()).isNotBlank();
        }
        assertThat(ok(ana.get(REST + "issues/" + issue.key() + "/debt"))
                        .path("votes")
                        .asInt())
                .isZero();
        assertThat(ok(ana.get(REST + "boards/" + world.board("PAY").id()))
                        .path("filterId")
                        .asLong())
                .isEqualTo(world.board("PAY").filterId());
    }
}
