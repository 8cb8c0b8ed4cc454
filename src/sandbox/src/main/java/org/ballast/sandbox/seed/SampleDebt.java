package org.ballast.sandbox.seed;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.ballast.sandbox.seed.RestCaller.Answer;
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

    private final Store store;
    private final URI baseUri;
    private final Map<String, RestCaller> callers = new HashMap<>();
    private int refused;

    /** Calls a sandbox that accepts requests, at its base address. */
    SampleDebt(Store store, URI baseUri) {
        this.store = store;
        this.baseUri = baseUri;
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
        RestCaller caller =
                callers.computeIfAbsent(person, name -> RestCaller.withToken(baseUri, SampleTeam.TOKEN_PREFIX + name));
        Answer answer = caller.put("/rest/ballast/1.0/" + path, body);
        if (!answer.isOk()) {
            refused++;
            LOG.warn(
                    "The sample team's {} may not {}: {} {}", person, answer.request(), answer.status(), answer.body());
        }
    }
}
