package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.EntityProperties;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What happens in Jira in the middle of a round: issues, people and rules that change. */
public class DebtRoundMidwayTest {

    @Rule
    public final FaultWorld world = new FaultWorld();

    private FaultRound debtRound;
    private HttpProbe ana;
    private HttpProbe ben;
    private UserRow benUser;
    private IssueRow first;
    private IssueRow second;
    private IssueRow third;

    @Before
    public void benVotesOnTwoOfThree() {
        ana = world.as("ana");
        benUser = world.newUser("ben");
        ben = world.as("ben");
        first = world.newIssue("PAY", "first");
        second = world.newIssue("PAY", "second");
        third = world.newIssue("PAY", "third");
        for (IssueRow issue : List.of(first, second, third)) {
            world.tag(ana, issue);
        }
        debtRound = new FaultRound(world, ana);
        debtRound.open("\"vote\"");
        ok(debtRound.vote(ben, first, 3));
        ok(debtRound.vote(ben, second, 2));
    }

    @Test
    public void theDotsStandInTheIssuesPropertySoonAfterClosing() throws Exception {
        debtRound.close();

        Instant patience = Instant.now().plusSeconds(20);
        while (!(property(first).contains("\"votes\":3") && property(second).contains("\"votes\":2"))
                && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
        }
        assertThat(property(first)).contains("\"votes\":3,\"voters\":1");
        assertThat(property(second)).contains("\"votes\":2,\"voters\":1");
    }

    private String property(IssueRow issue) {
        return world.store()
                .properties()
                .get(EntityProperties.ISSUE, issue.id(), "ballast.debt")
                .map(EntityProperties.PropertyRow::json)
                .orElse("");
    }

    @Test
    public void anIssueThatMovesToAnotherProjectIsLeftOutAndItsDotsAreGivenBack() {
        world.newProject("SHOP", "Shop");
        long shop = world.store().projects().byKey("SHOP").orElseThrow().id();
        world.store().changes().move(null, first.id(), shop);

        JsonNode item = debtRound.item(ben, first);
        assertThat(item.path("issueKey").asText()).isEqualTo("SHOP-1");
        assertThat(item.path("leftOut").path("code").asText()).isEqualTo("ballast.debt.not-on-board");
        assertThat(debtRound.dotsLeft(ben)).isEqualTo(3);
        assertThat(json(debtRound.vote(ben, first, 4)).path("code").asText()).isEqualTo("ballast.debt.not-on-board");
        ok(debtRound.vote(ben, third, 3));
        assertThat(FaultRound.ranked(debtRound.close())).containsExactly("PAY-3", "PAY-2");
    }

    @Test
    public void aProjectThatGetsAnotherKeyChangesNothingButTheKeys() {
        world.store().projects().changeKey(first.projectId(), "MONEY");

        assertThat(debtRound.item(ben, first).path("issueKey").asText()).isEqualTo("MONEY-1");
        ok(debtRound.vote(ben, first, 1));
        assertThat(debtRound.dotsLeft(ben)).isEqualTo(2);
        assertThat(FaultRound.ranked(debtRound.close())).containsExactly("MONEY-2", "MONEY-1", "MONEY-3");
    }

    @Test
    public void anArchivedIssueIsLeftOutAndComesBackWithItsDotsWhenItIsRestoredInTime() {
        world.store().changes().archive(null, first.id());
        assertThat(debtRound.dotsLeft(ben)).isEqualTo(3);
        assertThat(debtRound.vote(ben, first, 4).statusCode()).isIn(404, 409);

        world.store().changes().restore(null, first.id());
        assertThat(debtRound.dotsLeft(ben)).isZero();
        assertThat(debtRound.item(ben, first).path("myDots").asInt()).isEqualTo(3);

        world.store().changes().archive(null, first.id());
        assertThat(FaultRound.ranked(debtRound.close())).containsExactly("PAY-2", "PAY-3");
    }

    @Test
    public void aResolvedIssueGivesItsDotsBackAndHasNoRank() {
        Catalogue.Status done = world.store().catalogue().require(Catalogue.Status.class, "Done");
        Catalogue.Resolution fixed = world.store().catalogue().require(Catalogue.Resolution.class, "Done");
        world.store().changes().transition(null, first.id(), done, fixed);

        assertThat(debtRound.item(ben, first).path("leftOut").path("code").asText())
                .isEqualTo("ballast.debt.resolved");
        assertThat(debtRound.dotsLeft(ben)).isEqualTo(3);
        assertThat(FaultRound.ranked(debtRound.close())).containsExactly("PAY-2", "PAY-3");
    }

    @Test
    public void anIssueThatIsRestrictedIsNowhereForWhoCanNotSeeItAnyMore() {
        SecurityLevelRow level = world.store().permissions().createLevel(first.projectId(), "Secret", "");
        world.store().permissions().addToLevel(level.id(), "jira-administrators");
        ok(debtRound.vote(ana, first, 1));
        world.store().changes().edit(null, first.id(), new IssueFields().securityLevel(level.id()));

        assertThat(debtRound.dotsLeft(ben)).isEqualTo(3);
        HttpResponse<String> hidden = debtRound.vote(ben, first, 4);
        HttpResponse<String> nothing = ben.put(debtRound.round() + "/items/999999/dots", "{\"dots\":1}");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(nothing.body());
        debtRound.close();
        for (String path : List.of(debtRound.round(), debtRound.ended() + "/log", debtRound.ended())) {
            assertThat(ben.get(path).body()).doesNotContain("PAY-1\"").doesNotContain("\"issueId\":" + first.id());
        }
        assertThat(debtRound.item(ana, first).path("result").path("votes").asInt())
                .as("whose dots nobody can see any more does not count")
                .isEqualTo(1);
    }

    @Test
    public void aDeletedIssueGivesItsDotsBack() {
        assertThat(ana.delete("/rest/api/2/issue/PAY-1").statusCode()).isEqualTo(204);

        assertThat(debtRound.dotsLeft(ben)).isEqualTo(3);
        ok(debtRound.vote(ben, third, 3));
        assertThat(FaultRound.ranked(debtRound.close())).containsExactly("PAY-3", "PAY-2");
    }

    @Test
    public void whoIsDeactivatedCanDoNothingMoreAndTheirDotsCount() {
        world.store().users().setActive(benUser.id(), false);

        assertThat(debtRound.vote(ben, third, 1).statusCode()).isIn(401, 404);
        JsonNode quorum = debtRound.now(ana).path("quorum");
        assertThat(quorum.path("participants").asInt())
                .as("as when voting began")
                .isEqualTo(2);
        assertThat(quorum.path("reached").asBoolean()).isTrue();
        ok(ana.put(debtRound.round() + "/stage", "{\"from\":\"vote\",\"to\":\"closed\"}"));
        assertThat(FaultRound.ranked(debtRound.now(ana))).containsExactly("PAY-1", "PAY-2", "PAY-3");
        assertThat(debtRound.item(ana, first).path("result").path("votes").asInt())
                .isEqualTo(3);
    }

    @Test
    public void whoIsTakenOffTheListKeepsTheirDotsAndGivesNoMore() {
        ok(ana.put(debtRound.round() + "/settings", "{\"leaving\":[\"%s\"]}".formatted(debtRound.idOf("ben"))));

        assertThat(json(debtRound.vote(ben, third, 1)).path("code").asText())
                .isEqualTo("ballast.round.not-a-participant");
        assertThat(debtRound.now(ben).path("takesPart").asBoolean()).isFalse();
        assertThat(debtRound.item(ben, first).path("myDots").asInt()).isEqualTo(3);
        assertThat(FaultRound.ranked(debtRound.close())).containsExactly("PAY-1", "PAY-2", "PAY-3");
    }

    @Test
    public void whoIsTakenOffTheListAndPutBackGoesOnWithTheDotsTheyHad() {
        ok(ana.put(debtRound.round() + "/settings", "{\"leaving\":[\"%s\"]}".formatted(debtRound.idOf("ben"))));
        ok(ana.put(debtRound.round() + "/settings", "{\"people\":[\"ben\"]}"));

        assertThat(debtRound.now(ben).path("takesPart").asBoolean()).isTrue();
        assertThat(debtRound.dotsLeft(ben)).isZero();
        ok(debtRound.vote(ben, first, 1));
        ok(debtRound.vote(ben, third, 2));
        assertThat(debtRound.log(ana)).contains("left Person ben", "joined Person ben");
    }

    @Test
    public void theEstimateOfWhoIsTakenOffTheListIsRevealedAndTheirQuorumIsNot() {
        debtRound.close();
        debtRound.open("\"estimate\",\"vote\"");
        ok(ben.put(debtRound.round() + "/items/" + first.id() + "/estimate", "{\"step\":6}"));
        ok(ana.put(debtRound.round() + "/items/" + first.id() + "/estimate", "{\"step\":1}"));
        ok(ana.put(debtRound.round() + "/settings", "{\"leaving\":[\"%s\"]}".formatted(debtRound.idOf("ben"))));

        HttpResponse<String> late = ben.put(debtRound.round() + "/items/" + second.id() + "/estimate", "{\"step\":2}");
        assertThat(json(late).path("code").asText()).isEqualTo("ballast.round.not-a-participant");
        ok(ana.put(debtRound.round() + "/stage", "{\"from\":\"estimate\",\"to\":\"reveal\"}"));
        assertThat(debtRound.item(ana, first).path("estimates").path("spread").asInt())
                .isEqualTo(5);
        assertThat(debtRound.now(ana).path("quorum").path("participants").asInt())
                .isEqualTo(1);
        ok(ana.put(debtRound.round() + "/stage", "{\"from\":\"reveal\",\"to\":\"vote\"}"));
    }

    @Test
    public void anotherKindOfPolicyChangesNoRowOfARoundItsItemsOrItsVotes() {
        JsonNode before = tables();

        ok(world.enableAs(ana, world.board("PAY"), world.board("PAY").filterId(), "PAY", """
                {"teamSize":4,"sprintWeeks":2,"tasksMin":0,"tasksMax":0,"largestTask":5,"quota":"per-team","dotBudget":9,
                "dotsPerItem":9,"rhythm":{"hackDay":"sprint-day","sprintDay":9}}"""));

        JsonNode after = tables();
        assertThat(after.path("TEAM_POLICY")).hasSize(before.path("TEAM_POLICY").size() + 1);
        List<String> changed = new ArrayList<>();
        before.fieldNames().forEachRemaining(table -> {
            if (!after.path(table).equals(before.path(table))) {
                changed.add(table);
            }
        });
        assertThat(changed)
                .as("votes of the standing vote have other limits from then on")
                .isSubsetOf("TEAM_POLICY", "VOTING_ROUND");
        assertThat(before.path("VOTE")).isNotEmpty();
    }

    private JsonNode tables() {
        return ok(ana.get(FaultWorld.REST + "transfer/export")).path("tables");
    }

    @Test
    public void aLoweredBudgetDeletesNobodysDots() {
        ok(ana.put(debtRound.round() + "/settings", "{\"dotBudget\":3}"));

        JsonNode dots = debtRound.now(ben).path("dots");
        assertThat(dots.path("used").asInt()).isEqualTo(5);
        assertThat(dots.path("left").asInt()).isZero();
        assertThat(json(debtRound.vote(ben, third, 1)).path("code").asText()).isEqualTo("ballast.debt.over-budget");
        ok(debtRound.vote(ben, first, 1));
        assertThat(json(debtRound.vote(ben, third, 1)).path("code").asText()).isEqualTo("ballast.debt.over-budget");
        ok(debtRound.vote(ben, second, 1));
        ok(debtRound.vote(ben, third, 1));
        assertThat(debtRound.log(ana)).contains("changed-settings dot-budget 5 3");
    }

    @Test
    public void aDeadlineThatPassesWhileAFormIsOpenRefusesAndKeepsWhatWasSavedBefore() throws Exception {
        Instant soon = Instant.now().plusMillis(1500);
        ok(ana.put(debtRound.round() + "/settings", "{\"deadlines\":{\"vote\":\"%s\"}}".formatted(soon)));
        ok(debtRound.vote(ben, first, 2));
        while (Instant.now().isBefore(soon)) {
            Thread.sleep(100);
        }

        assertThat(json(debtRound.vote(ben, first, 1)).path("code").asText()).isEqualTo("ballast.round.too-late");
        assertThat(debtRound.now(ben).path("late").asBoolean()).isTrue();
        assertThat(debtRound.item(ben, first).path("myDots").asInt()).isEqualTo(2);
        Instant later = Instant.now().plusSeconds(600);
        ok(ana.put(debtRound.round() + "/settings", "{\"deadlines\":{\"vote\":\"%s\"}}".formatted(later)));
        ok(debtRound.vote(ben, first, 1));
        assertThat(FaultRound.ranked(debtRound.close())).startsWith("PAY-2");
    }
}
