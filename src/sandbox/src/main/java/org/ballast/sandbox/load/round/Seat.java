package org.ballast.sandbox.load.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.ballast.sandbox.load.traffic.Visitors;

/** A person's browser at one node: sends one request after the other and keeps how long each took. */
public final class Seat {
    private static final String STAGE = "/stage";
    /** What somebody is told whose answer comes a moment after the stage. */
    private static final Pattern STAGE_HAS_ENDED =
            Pattern.compile("\"ballast\\.round\\.(wrong-stage|stage-ended|vote-ended|none-open)\"");

    private final HttpClient client;
    private final Visitors visitors;
    private final String person;
    private final String round;
    private final String rounds;
    private final Timings timings;

    /**
     * Prepares requests.
     *
     * @param visitors of the person's node, where the person is logged in
     */
    public Seat(HttpClient client, Visitors visitors, String person, long boardId, Timings timings) {
        this.client = client;
        this.visitors = visitors;
        this.person = person;
        this.round = "/rest/ballast/1.0/boards/%d/round".formatted(boardId);
        this.rounds = round + "s/";
        this.timings = timings;
    }

    public String person() {
        return person;
    }

    String state(long since) {
        return send("poll", visitors.get(person, round + "/state?since=" + since));
    }

    /** The page as JSON, with as many items as one answer holds. */
    public String page() {
        return send("page", visitors.get(person, round));
    }

    /** The items of a round behind that one. */
    String items(long id, long after) {
        return send("items", visitors.get(person, rounds + id + "/items?after=" + after));
    }

    /** Hands something in about an item, such as {@code dots}. */
    String answer(String what, long issue, String json) {
        return send(what, visitors.put(person, round + "/items/" + issue + "/" + what, json));
    }

    /** Opens a round with those people. */
    public void open(String json) {
        send("open", visitors.post(person, round, json));
    }

    /** Gives dots to an issue. */
    public void vote(long issue, int dots) {
        answer("dots", issue, "{\"dots\":%d}".formatted(dots));
    }

    /** Moves the round on. */
    public void move(String from, String to) {
        send(
                to.equals("closed") ? "close" : "move",
                visitors.put(
                        person,
                        round + STAGE,
                        "{\"from\":\"%s\",\"to\":\"%s\",\"override\":true,\"belowQuorum\":true}".formatted(from, to)));
    }

    private String send(String action, HttpRequest request) {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            timings.add(action, System.nanoTime() - begin);
            if (response.statusCode() == 409
                    && STAGE_HAS_ENDED.matcher(response.body()).find()) {
                timings.late();
            } else if (response.statusCode() != 200) {
                timings.problem("%d %s: %.200s".formatted(response.statusCode(), action, response.body()));
            }
            return response.body();
        } catch (IOException failed) {
            timings.problem("%s: %s".formatted(action, failed));
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
