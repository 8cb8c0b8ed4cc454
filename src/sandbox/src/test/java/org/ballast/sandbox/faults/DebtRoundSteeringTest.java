package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Several who steer one round at the same moment: one ranking, one round, and everybody else is told. */
public class DebtRoundSteeringTest {

    @Rule
    public final FaultWorld world = new FaultWorld();

    private FaultRound debtRound;
    private HttpProbe ana;
    private HttpProbe ben;
    private IssueRow first;
    private IssueRow second;
    private IssueRow third;

    @Before
    public void benVotesOnTwoOfThree() {
        ana = world.as("ana");
        world.newUser("ben");
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
    public void ofManyWhoCloseAtOnceAllSeeOneRanking() {
        List<HttpResponse<String>> answers =
                atOnce(() -> ana.putLater(debtRound.round() + "/stage", FaultRound.TO_THE_END));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200 || answer.statusCode() == 409);
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 200);
        assertThat(FaultRound.ranked(debtRound.now(ana))).containsExactly("PAY-1", "PAY-2", "PAY-3");
        assertThat(ok(ana.get(debtRound.round())).path("ended")).hasSize(1);
        assertThat(debtRound.log(ana).stream().filter(line -> line.startsWith("voted")))
                .hasSize(1);
        assertThat(debtRound.item(ana, first).path("result").path("votes").asInt())
                .isEqualTo(3);
    }

    @Test
    public void ofManyWhoOpenAtOnceOneDoes() {
        debtRound.close();

        List<HttpResponse<String>> answers =
                atOnce(() -> ana.postLater(debtRound.round(), "{\"title\":\"Q1\",\"people\":[\"ana\"]}"));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        assertThat(answers)
                .allMatch(answer -> answer.statusCode() == 200
                        || json(answer).path("code").asText().equals("ballast.round.already-open"));
    }

    @Test
    public void ofSeveralWhoMoveToDifferentStagesOneDoesAndTheOthersAreTold() {
        debtRound.close();
        ok(ana.post(debtRound.round(), "{\"title\":\"Q1\",\"people\":[\"ana\",\"ben\"]}"));
        List<CompletableFuture<HttpResponse<String>>> moves = new ArrayList<>();
        for (String to : List.of("understand", "estimate", "abandoned")) {
            moves.add(ana.putLater(debtRound.round() + "/stage", "{\"from\":\"collect\",\"to\":\"%s\"}".formatted(to)));
        }

        List<HttpResponse<String>> answers =
                moves.stream().map(CompletableFuture::join).toList();

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        assertThat(answers).allMatch(answer -> answer.statusCode() == 200 || answer.statusCode() == 409);
    }

    @Test
    public void ofTwoWhoMergeAPairBothWaysAtOnceOneItemStaysWithTheDotsOfBoth() {
        List<CompletableFuture<HttpResponse<String>>> merges = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            merges.add(ana.postLater(merge(first), "{\"into\":%d}".formatted(second.id())));
            merges.add(ben.postLater(merge(second), "{\"into\":%d}".formatted(first.id())));
        }

        assertThat(merges.stream().map(CompletableFuture::join))
                .allMatch(answer -> answer.statusCode() == 200 || answer.statusCode() == 409);
        JsonNode closed = debtRound.close();
        assertThat(FaultRound.ranked(closed)).hasSize(2).endsWith("PAY-3");
        int votes = closed.path("items").path(0).path("result").path("votes").asInt();
        int refunded = debtRound.log(ben).stream()
                .filter(line -> line.startsWith("refunded"))
                .mapToInt(line -> Integer.parseInt(line.substring("refunded ".length())))
                .sum();
        assertThat(votes).as("an item takes four").isBetween(1, 4);
        assertThat(votes + refunded)
                .as("of three dots and two none is lost without a word")
                .isEqualTo(5);
    }

    private String merge(IssueRow issue) {
        return debtRound.round() + "/items/" + issue.id() + "/merge";
    }

    @Test
    public void anAbandonedRoundTellsNobodyAnything() {
        ok(ana.put(debtRound.round() + "/stage", "{\"from\":\"vote\",\"to\":\"abandoned\"}"));

        assertThat(ok(ana.get(debtRound.round())).path("round").isNull()).isTrue();
        JsonNode seen = ok(ana.get(debtRound.ended()));
        assertThat(seen.path("stage").asText()).isEqualTo("abandoned");
        assertThat(seen.path("items")).allMatch(item -> item.path("result").isNull());
        assertThat(debtRound.log(ana)).noneMatch(line -> line.startsWith("voted"));
        assertThat(json(debtRound.vote(ben, third, 1)).path("code").asText()).isEqualTo("ballast.round.none-open");
        assertThat(ok(world.vote(ben, first, 1)).path("votes").asInt()).isEqualTo(1);
    }

    private static List<HttpResponse<String>> atOnce(Supplier<CompletableFuture<HttpResponse<String>>> request) {
        List<CompletableFuture<HttpResponse<String>>> underway = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            underway.add(request.get());
        }
        return underway.stream().map(CompletableFuture::join).toList();
    }
}
