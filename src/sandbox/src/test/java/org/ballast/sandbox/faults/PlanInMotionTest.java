package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.ClassRule;
import org.junit.Test;

/** A plan is made while people tag, untag, vote and delete: whatever it saw, it is one plan. */
public class PlanInMotionTest {
    @ClassRule
    public static final FaultWorld WORLD = new FaultWorld();

    private static final int ISSUES = 24;
    private static final int READERS = 3;
    private static final int PLANS = 12;

    @Test
    public void isOnePlanWhateverChangesMeanwhileAndTheSameForAllOnceNothingDoes() {
        HttpProbe ana = WORLD.as("ana");
        List<IssueRow> issues = new ArrayList<>();
        for (int number = 0; number < ISSUES; number++) {
            IssueRow issue = WORLD.newIssue("PAY", "Debt " + number);
            WORLD.tag(ana, issue);
            issues.add(issue);
        }
        String board = FaultWorld.REST + "boards/" + WORLD.board("PAY").id();

        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> change(issues));
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            readers.add(CompletableFuture.runAsync(() -> {
                HttpProbe probe = WORLD.as("ana");
                for (int plan = 0; plan < PLANS; plan++) {
                    checkSuggestion(ok(probe.get(board + "/suggestion")));
                    checkRoadmap(ok(probe.get(board + "/roadmap?start=" + java.time.LocalDate.now())));
                }
            }));
        }
        writer.join();
        readers.forEach(CompletableFuture::join);

        Supplier<String> picks = () -> ok(WORLD.as("ana").get(board + "/suggestion"))
                .path("picks")
                .findValuesAsText("issueKey")
                .toString();
        assertThat(picks.get()).isEqualTo(picks.get());
        assertThat(ok(ana.get(board + "/candidates?limit=100")).path("total").asInt())
                .isEqualTo(ISSUES - ISSUES / 3 - ISSUES / 6);
    }

    /** Every third issue loses its tag, every sixth of the others is deleted, and the dots go round. */
    private static void change(List<IssueRow> issues) {
        HttpProbe probe = WORLD.as("ana");
        for (int at = 0; at < issues.size(); at++) {
            IssueRow issue = issues.get(at);
            WORLD.vote(probe, issue, 1);
            WORLD.vote(probe, issue, 0);
            if (at % 3 == 0) {
                ok(probe.delete(FaultWorld.REST + "issues/" + issue.id() + "/debt"));
            } else if (at % 6 == 1) {
                assertThat(probe.delete("/rest/api/2/issue/" + issue.id()).statusCode())
                        .isEqualTo(204);
            }
        }
    }

    private static void checkSuggestion(JsonNode suggestion) {
        Set<String> keys = new HashSet<>();
        int value = 0;
        for (JsonNode pick : suggestion.path("picks")) {
            assertThat(keys.add(pick.path("candidate").path("issueKey").asText()))
                    .isTrue();
            value += pick.path("candidate").path("score").path("value").asInt()
                    - pick.path("switchCost").asInt();
        }
        assertThat(keys)
                .hasSizeLessThanOrEqualTo(suggestion.path("quota").path("max").asInt());
        assertThat(value).isEqualTo(suggestion.path("value").asInt());
        suggestion
                .path("nearMisses")
                .forEach(miss -> assertThat(
                                keys.add(miss.path("candidate").path("issueKey").asText()))
                        .isTrue());
    }

    private static void checkRoadmap(JsonNode roadmap) {
        Set<String> keys = new HashSet<>();
        for (JsonNode sprint : roadmap.path("sprints")) {
            for (JsonNode slot : sprint.path("slots")) {
                assertThat(slot.path("items").size())
                        .isLessThanOrEqualTo(slot.path("mostTasks").asInt());
                slot.path("items")
                        .forEach(item -> assertThat(keys.add(
                                        item.path("candidate").path("issueKey").asText()))
                                .isTrue());
            }
        }
    }
}
