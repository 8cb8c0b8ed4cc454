package org.ballast.sandbox.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.seed.RestCaller.Answer;
import org.ballast.sandbox.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the sample team's department came to its strategy, through the plugin's REST as the people themselves. */
final class SampleStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(SampleStrategy.class);
    private static final String ADMIN = "admin";

    private final Store store;
    private final URI baseUri;
    private final StrategyFile file = SampleFiles.strategy();
    private int refused;

    /** Calls a sandbox that accepts requests, at its base address. */
    SampleStrategy(Store store, URI baseUri) {
        this.store = store;
        this.baseUri = baseUri;
    }

    /** Does everything; what the plugin refuses is logged and left out. Returns the number of refusals. */
    int play() {
        String owner = String.valueOf(file.department().get("owner"));
        long department = id(post(ADMIN, "departments", file.department()));
        file.members().forEach(member -> put(owner, "departments/%d/members".formatted(department), member));
        file.boards()
                .forEach(project ->
                        put(owner, "departments/%d/boards/%d".formatted(department, board(project)), Map.of()));
        long strategy = id(post(owner, "departments/%d/strategies".formatted(department), file.strategy()));
        String path = "strategies/%d/".formatted(strategy);
        file.elements().forEach(element -> post(owner, path + "elements", element));
        put(owner, path + "state", Map.of("state", "agreed"));
        put(owner, path + "state", Map.of("state", "active"));
        file.values()
                .forEach(value -> post(
                        value.by(),
                        path + "elements/%s/values".formatted(value.keyResult()),
                        Map.of("amount", value.amount())));
        file.asked().forEach(key -> post(owner, path + "elements/%s/reading".formatted(key), Map.of()));
        file.flows().forEach(flow -> post(owner, "departments/%d/flows".formatted(department), flow));
        file.links()
                .forEach(link -> put(
                        link.by(),
                        "issues/%s/links/S%d-%s".formatted(link.issue(), strategy, link.element()),
                        Map.of("strength", link.strength())));
        file.boards().forEach(project -> accept(owner, board(project)));
        return refused;
    }

    /** The team has agreed long ago that all of it counts. */
    private void accept(String planner, long board) {
        String path = "boards/%d/rerank".formatted(board);
        List<Map<String, ?>> choices = new ArrayList<>();
        caller(planner).get("/rest/ballast/1.0/" + path).path("lifts").forEach(lift -> choices.add(accepted(lift)));
        if (!choices.isEmpty()) {
            put(planner, path, Map.of("choices", choices));
        }
    }

    private static Map<String, ?> accepted(JsonNode lift) {
        return Map.of(
                "issueId", lift.path("issueId").asLong(),
                "given", lift.path("given").asInt(),
                "state", lift.path("state").asText(),
                "accept", true);
    }

    private long board(String projectKey) {
        long project = store.projects().byKey(projectKey).orElseThrow().id();
        return store.boards().ofProject(project).get(0).id();
    }

    private static long id(Answer answer) {
        return answer.isOk() ? answer.json().path("id").asLong() : 0;
    }

    private Answer post(String person, String path, Map<String, ?> body) {
        return noted(person, caller(person).post("/rest/ballast/1.0/" + path, body));
    }

    private void put(String person, String path, Map<String, ?> body) {
        noted(person, caller(person).put("/rest/ballast/1.0/" + path, body));
    }

    private RestCaller caller(String person) {
        return RestCaller.withToken(baseUri, SampleTeam.TOKEN_PREFIX + person);
    }

    private Answer noted(String person, Answer answer) {
        if (!answer.isOk()) {
            refused++;
            LOG.warn(
                    "The sample team's {} may not {}: {} {}", person, answer.request(), answer.status(), answer.body());
        }
        return answer;
    }
}
