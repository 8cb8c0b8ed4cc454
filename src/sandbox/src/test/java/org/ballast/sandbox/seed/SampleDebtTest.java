package org.ballast.sandbox.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Test;

/** What a newcomer finds who starts the sandbox and clicks. */
public class SampleDebtTest {

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Test
    public void tagsAllThatTheFilesSayAndHidesWhatIsRestricted() {
        long tagged = SampleFiles.issues().stream()
                .filter(issue -> issue.debt() != null)
                .count();

        assertThat(found(person("maya"), "issue in techDebt()")).isEqualTo(tagged);
        assertThat(found(person("priya"), "issue in techDebt()")).isEqualTo(tagged - 1);
    }

    @Test
    public void castsEveryDotOfTheFiles() {
        for (TeamFile.Board board : SampleFiles.team().boards()) {
            int boardId = SampleFiles.team().boards().indexOf(board) + 1;
            board.dots()
                    .forEach((voter, marks) -> assertThat(person(voter)
                                    .get("/rest/ballast/1.0/boards/%d/ballot".formatted(boardId))
                                    .path("dotsUsed")
                                    .asInt())
                            .as(voter)
                            .isEqualTo(marks.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()));
        }
    }

    @Test
    public void suggestsTasksForBothBoardsAndHasNearMissesOfSeveralKinds() {
        JsonNode payments = suggestion("maya", 1);

        assertThat(keys(payments.path("picks"))).hasSize(3).contains("PAY-21");
        assertThat(reasons(payments))
                .containsEntry("PAY-28", "ballast.planning.flagged")
                .containsEntry("PAY-24", "ballast.planning.too-large")
                .containsEntry("PAY-31", "ballast.planning.blocked")
                .containsEntry("PAY-36", "ballast.planning.already-scheduled");
        assertThat(keys(payments.path("dismissed"))).containsExactly("PAY-33");
        assertThat(keys(suggestion("omar", 2).path("picks"))).hasSize(4);
    }

    @Test
    public void keepsAnOutsiderOut() {
        assertThat(person("gus")
                        .put("/rest/ballast/1.0/boards/1/ballot/10020", Map.of("dots", 1))
                        .status())
                .isEqualTo(404);
        assertThat(found(person("gus"), "project = SHOP AND issue in techDebt()"))
                .isPositive();
    }

    private static JsonNode suggestion(String person, int boardId) {
        RestCaller caller = person(person);
        String sprint = caller.get("/rest/agile/1.0/board/%d/sprint?state=future".formatted(boardId))
                .at("/values/0/id")
                .asText();
        return caller.get("/rest/ballast/1.0/boards/%d/suggestion?sprint=%s".formatted(boardId, sprint));
    }

    private static Map<String, String> reasons(JsonNode suggestion) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (JsonNode nearMiss : suggestion.path("nearMisses")) {
            reasons.put(
                    nearMiss.at("/candidate/issueKey").asText(),
                    nearMiss.at("/reason/code").asText());
        }
        return reasons;
    }

    private static List<String> keys(JsonNode candidates) {
        return StreamSupport.stream(candidates.spliterator(), false)
                .map(each -> each.at("/candidate/issueKey").asText())
                .toList();
    }

    private static int found(RestCaller caller, String jql) {
        return caller.get("/rest/api/2/search?maxResults=0&jql=" + RestCaller.encoded(jql))
                .path("total")
                .asInt();
    }

    private static RestCaller person(String name) {
        return RestCaller.withToken(SANDBOX.baseUri(), SampleTeam.TOKEN_PREFIX + name);
    }
}
