package org.ballast.sandbox.realdata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.ballast.sandbox.seed.RestCaller;
import org.ballast.sandbox.store.RefusedException;

/**
 * What a team would do with the plugin on its first day, over REST alone: tag what it calls technical debt, give the
 * board a policy, vote, and take what is suggested into the next sprint.
 */
public final class FirstSprint {

    private static final String BALLAST = "/rest/ballast/1.0/";
    private static final String AGILE = "/rest/agile/1.0/";
    private static final Map<String, ?> POLICY = Map.of(
            "teamSize", 5,
            "sprintWeeks", 2,
            "tasksMin", 2,
            "tasksMax", 4,
            "largestTask", 3,
            "quota", "per-team",
            "dotBudget", 5,
            "dotsPerItem", 3);
    private static final int MOST_VOTERS = 10;

    private final URI baseUri;
    private final RestCaller admin;
    private final Consumer<String> progress;
    private final Map<String, Long> tagged = new LinkedHashMap<>();

    /**
     * What has been done.
     *
     * @param tagged keys of the issues that were tagged
     * @param voters login names of those who voted
     * @param boardId the board of the project with the most debt
     * @param sprintId its next sprint
     * @param taken keys of the issues that this sprint takes
     */
    public record Result(List<String> tagged, List<String> voters, long boardId, long sprintId, List<String> taken) {}

    /** Works as administrator, and as people whose password is their name. */
    public FirstSprint(URI baseUri, Consumer<String> progress) {
        this.baseUri = baseUri;
        this.admin = RestCaller.login(baseUri, "admin", "admin");
        this.progress = progress;
    }

    /**
     * Does it all.
     *
     * @throws RefusedException when there is nothing to tag, or the sandbox refuses a step
     */
    public Result run(DebtChoice choice) {
        choice.queries().forEach(this::tag);
        if (tagged.isEmpty()) {
            throw new RefusedException("No issue was tagged: %s finds none.%nMaybe say which are meant, with --jql?"
                    .formatted(choice.queries().stream()
                            .map(DebtChoice.Query::jql)
                            .findFirst()
                            .orElse("the label file")));
        }
        progress.accept("Tagged %d issues as technical debt.".formatted(tagged.size()));
        String projectKey = projectWithMostDebt();
        long boardId = setUpBoard(projectKey);
        List<String> voters = vote(projectKey, boardId);
        JsonNode sprint = admin.get(AGILE + "board/%d/sprint?state=future".formatted(boardId))
                .at("/values/0");
        List<String> taken = fill(boardId, sprint);
        return new Result(
                List.copyOf(tagged.keySet()), voters, boardId, sprint.path("id").asLong(), taken);
    }

    private void tag(DebtChoice.Query query) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("jql", query.jql());
        body.put("kind", query.kind());
        body.put("priority", "medium");
        body.put("estimate", query.kind().equals("architecture") ? 3 : 1);
        body.put("dryRun", true);
        JsonNode dryRun = admin.post(BALLAST + "debt/bulk-tag", body).json();
        progress.accept("%s: %d issues would be tagged as %s"
                .formatted(shortened(query.jql()), dryRun.path("total").asInt(), query.kind()));
        body.put("dryRun", false);
        for (JsonNode result :
                admin.post(BALLAST + "debt/bulk-tag", body).json().path("results")) {
            if (result.path("outcome").asText().contains("tagged")) {
                tagged.put(
                        result.path("issueKey").asText(), result.path("issueId").asLong());
            }
        }
    }

    private String projectWithMostDebt() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tagged.keySet().forEach(key -> counts.merge(projectOf(key), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private long setUpBoard(String projectKey) {
        JsonNode board = admin.get(AGILE + "board?projectKeyOrId=" + projectKey).at("/values/0");
        long id = board.path("id").asLong();
        JsonNode filter =
                admin.get(AGILE + "board/%d/configuration".formatted(id)).path("filter");
        Map<String, Object> body = Map.of(
                "name",
                board.path("name").asText(),
                "filterId",
                filter.path("id").asLong(),
                "projectKey",
                projectKey,
                "policy",
                POLICY);
        admin.put(BALLAST + "boards/%d/policy".formatted(id), body).json();
        return id;
    }

    private List<String> vote(String projectKey, long boardId) {
        List<Long> issues = tagged.entrySet().stream()
                .filter(issue -> projectOf(issue.getKey()).equals(projectKey))
                .map(Map.Entry::getValue)
                .toList();
        List<String> voters = reporters(projectKey);
        for (int i = 0; i < voters.size(); i++) {
            RestCaller voter = RestCaller.login(baseUri, voters.get(i), voters.get(i));
            int favourite = i * i % issues.size();
            int other = (favourite + i + 1) % issues.size();
            giveDots(voter, boardId, issues.get(favourite), 3);
            if (other != favourite) {
                giveDots(voter, boardId, issues.get(other), 2);
            }
        }
        progress.accept("%d people have voted: %s.".formatted(voters.size(), String.join(", ", voters)));
        return voters;
    }

    private static void giveDots(RestCaller voter, long boardId, long issueId, int dots) {
        voter.put(BALLAST + "boards/%d/ballot/%d".formatted(boardId, issueId), Map.of("dots", dots))
                .json();
    }

    /** The first people whom the project's issues name. */
    private List<String> reporters(String projectKey) {
        String jql = RestCaller.encoded("project = %s ORDER BY key".formatted(projectKey));
        JsonNode found = admin.get("/rest/api/2/search?maxResults=500&fields=reporter,assignee&jql=" + jql);
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode issue : found.path("issues")) {
            names.add(issue.at("/fields/reporter/name").asText());
            names.add(issue.at("/fields/assignee/name").asText());
        }
        return names.stream()
                .filter(name -> !name.isEmpty() && !name.equals("null"))
                .limit(MOST_VOTERS)
                .toList();
    }

    private List<String> fill(long boardId, JsonNode sprint) {
        long sprintId = sprint.path("id").asLong();
        JsonNode suggestion = admin.get(BALLAST + "boards/%d/suggestion?sprint=%d".formatted(boardId, sprintId));
        List<String> picks = new ArrayList<>();
        progress.accept("%s takes:".formatted(sprint.path("name").asText()));
        for (JsonNode pick : suggestion.path("picks")) {
            JsonNode issue = pick.path("candidate");
            picks.add(issue.path("issueKey").asText());
            progress.accept("  %s  %d dots, %s person-days: %s"
                    .formatted(
                            issue.path("issueKey").asText(),
                            issue.path("votes").asInt(),
                            issue.path("estimate").asText(),
                            issue.path("summary").asText()));
        }
        admin.post(AGILE + "sprint/%d/issue".formatted(sprintId), Map.of("issues", picks))
                .json();
        return keys(admin.get(BALLAST + "boards/%d/suggestion?sprint=%d".formatted(boardId, sprintId))
                .path("planned"));
    }

    private static List<String> keys(JsonNode candidates) {
        return StreamSupport.stream(candidates.spliterator(), false)
                .map(each -> each.at("/candidate/issueKey").asText())
                .toList();
    }

    private static String projectOf(String issueKey) {
        return issueKey.substring(0, issueKey.lastIndexOf('-'));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
