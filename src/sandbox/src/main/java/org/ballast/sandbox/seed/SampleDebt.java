package org.ballast.sandbox.seed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sample team's first day with the plugin: the leads set their boards up and tag issues, everybody votes. All of it
 * goes through the plugin's REST as the people themselves, so it is exactly what clicking would have left behind.
 */
final class SampleDebt {

    private static final Logger LOG = LoggerFactory.getLogger(SampleDebt.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final Store store;
    private final URI rest;
    private final HttpClient client = HttpClient.newHttpClient();
    private int refused;

    /** Calls a sandbox that accepts requests, at its base address. */
    SampleDebt(Store store, URI baseUri) {
        this.store = store;
        this.rest = URI.create(baseUri + "/rest/ballast/1.0/");
    }

    /** Does everything; what the plugin refuses is logged and left out. Returns the number of refusals. */
    int play() {
        TeamFile team = SampleFiles.team();
        team.boards().forEach(this::setUp);
        SampleFiles.issues().forEach(this::tag);
        team.boards().forEach(this::vote);
        team.boards().forEach(this::dismiss);
        return refused;
    }

    private void setUp(TeamFile.Board board) {
        BoardRow row = row(board);
        put(
                lead(board.project()),
                "boards/%d/policy".formatted(row.id()),
                Map.of(
                        "name", board.name(),
                        "filterId", row.filterId(),
                        "projectKey", board.project(),
                        "policy", board.policy()));
    }

    private void tag(SampleIssue issue) {
        if (issue.debt() != null) {
            String projectKey = issue.key().substring(0, issue.key().indexOf('-'));
            put(lead(projectKey), "issues/%s/debt".formatted(issue.key()), issue.debt());
        }
    }

    private void vote(TeamFile.Board board) {
        String ballot = "boards/%d/ballot/".formatted(row(board).id());
        board.dots()
                .forEach((voter, marks) -> marks.forEach(
                        (issueKey, dots) -> put(voter, ballot + issueId(issueKey), Map.of("dots", dots))));
    }

    private void dismiss(TeamFile.Board board) {
        String dismissals = "boards/%d/dismissals/".formatted(row(board).id());
        board.dismissals()
                .forEach(dismissal -> put(
                        dismissal.by(),
                        dismissals + issueId(dismissal.issue()),
                        Map.of("reason", dismissal.reason(), "sprints", dismissal.sprints())));
    }

    private BoardRow row(TeamFile.Board board) {
        ProjectRow project = store.projects().byKey(board.project()).orElseThrow();
        return store.boards().ofProject(project.id()).get(0);
    }

    private String lead(String projectKey) {
        Long lead = store.projects().byKey(projectKey).orElseThrow().leadId();
        return store.users().byId(lead == null ? -1 : lead).orElseThrow().name();
    }

    private long issueId(String key) {
        return store.issues().byKey(key).orElseThrow().id();
    }

    private void put(String person, String path, Map<String, ?> body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(rest.resolve(path))
                    .header("Authorization", "Bearer " + SampleTeam.TOKEN_PREFIX + person)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                refused++;
                LOG.warn(
                        "The sample team's {} may not PUT {}: {} {}", person, path, answer.statusCode(), answer.body());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The sandbox does not answer itself", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The sandbox was stopped while it filled itself", interrupted);
        }
    }
}
