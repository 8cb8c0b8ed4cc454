package org.ballast.sandbox.faults;

import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.testing.HttpProbe;

/** The debt round of the board of PAY, as calls over REST; Ana steers. */
record FaultRound(FaultWorld world, HttpProbe ana) {

    static final String TO_THE_END = "{\"from\":\"vote\",\"to\":\"closed\",\"belowQuorum\":true}";

    void open(String stages) {
        ok(ana.post(
                round(),
                "{\"title\":\"Q4\",\"stages\":[%s],\"dotsPerItem\":4,\"people\":[\"ana\",\"ben\"]}".formatted(stages)));
    }

    String round() {
        return REST + "boards/" + world.board("PAY").id() + "/round";
    }

    /** The newest round that is over. */
    String ended() {
        long id = ok(ana.get(round())).path("ended").path(0).path("roundId").asLong();
        return REST + "boards/" + world.board("PAY").id() + "/rounds/" + id;
    }

    HttpResponse<String> vote(HttpProbe voter, IssueRow issue, int dots) {
        return voter.put(round() + "/items/" + issue.id() + "/dots", "{\"dots\":%d}".formatted(dots));
    }

    JsonNode now(HttpProbe viewer) {
        return ok(viewer.get(round())).path("round");
    }

    JsonNode close() {
        return ok(ana.put(round() + "/stage", TO_THE_END)).path("round");
    }

    int dotsLeft(HttpProbe viewer) {
        return now(viewer).path("dots").path("left").asInt();
    }

    JsonNode item(HttpProbe viewer, IssueRow issue) {
        return StreamSupport.stream(now(viewer).path("items").spliterator(), false)
                .filter(item -> item.path("issueId").asLong() == issue.id())
                .findFirst()
                .orElseThrow();
    }

    String idOf(String name) {
        return StreamSupport.stream(now(ana).path("participants").spliterator(), false)
                .filter(each -> each.path("person").path("displayName").asText().equals("Person " + name))
                .findFirst()
                .orElseThrow()
                .path("userId")
                .asText();
    }

    /** Keys by rank. */
    static List<String> ranked(JsonNode round) {
        return StreamSupport.stream(round.path("items").spliterator(), false)
                .filter(item -> !item.path("result").isNull())
                .map(item -> item.path("issueKey").asText())
                .toList();
    }

    List<String> log(HttpProbe viewer) {
        long id = now(viewer).path("roundId").asLong();
        if (id == 0) {
            id = ok(ana.get(round())).path("ended").path(0).path("roundId").asLong();
        }
        JsonNode log = ok(viewer.get(REST + "boards/" + world.board("PAY").id() + "/rounds/" + id + "/log"));
        return StreamSupport.stream(log.path("lines").spliterator(), false)
                .map(line -> (line.path("action").asText() + " "
                                + line.path("detail").asText())
                        .strip())
                .toList();
    }
}
