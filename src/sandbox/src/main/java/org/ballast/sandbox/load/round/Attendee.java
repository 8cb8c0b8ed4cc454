package org.ballast.sandbox.load.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Somebody in a round as the page makes them: it asks for news a second after the last answer, reads everything anew when
 * there is some, and meanwhile the person works through the items, an answer every one to three seconds.
 */
public final class Attendee implements Runnable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long POLL_MILLIS = 1000;
    private static final long FASTEST_MILLIS = 1000;
    private static final long SLOWEST_MILLIS = 3000;
    private static final int QUESTION_OF = 60;

    private final Seat seat;
    private final boolean isFacilitator;
    private final SplittableRandom random;
    private String stage = "";
    private long version;
    private List<Long> items = new ArrayList<>();
    private int next;

    public Attendee(Seat seat, boolean isFacilitator, SplittableRandom random) {
        this.seat = seat;
        this.isFacilitator = isFacilitator;
        this.random = random;
    }

    /** Takes part until the thread is interrupted or the round is closed. */
    @Override
    public void run() {
        try {
            read();
            long pollAt = now() + random.nextLong(POLL_MILLIS);
            long answerAt = now() + random.nextLong(SLOWEST_MILLIS);
            while (!stage.equals("closed")) {
                Thread.sleep(Math.max(1, Math.min(pollAt, answerAt) - now()));
                if (now() >= answerAt) {
                    answer();
                    answerAt = now() + random.nextLong(FASTEST_MILLIS, SLOWEST_MILLIS);
                }
                if (now() >= pollAt) {
                    poll();
                    pollAt = now() + POLL_MILLIS;
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }

    private void poll() {
        JsonNode state = json(seat.state(version));
        if (state.path("version").asLong() != version
                || !state.path("stage").asText().equals(stage)) {
            read();
        }
    }

    private void read() {
        JsonNode round = json(seat.page()).path("round");
        String before = stage;
        stage = round.path("stage").asText();
        version = round.path("version").asLong();
        items = new ArrayList<>();
        add(round.path("items"));
        for (boolean more = round.path("moreItems").asBoolean(); more; ) {
            JsonNode rest = json(seat.items(round.path("roundId").asLong(), Collections.max(items)));
            add(rest.path("items"));
            more = rest.path("more").asBoolean();
        }
        if (!stage.equals(before)) {
            next = random.nextInt(items.size());
        }
    }

    private void add(JsonNode part) {
        part.forEach(item -> items.add(item.path("issueId").asLong()));
    }

    private void answer() {
        long issue = items.get(next++ % items.size());
        switch (stage) {
            case "understand" ->
                seat.answer(
                        "mark",
                        issue,
                        random.nextInt(QUESTION_OF) == 0
                                ? "{\"mark\":\"question\",\"question\":\"What would break?\"}"
                                : "{\"mark\":\"clear\"}");
            case "estimate" -> seat.answer("estimate", issue, "{\"step\":%d}".formatted(1 + random.nextInt(7)));
            case "reveal" -> {
                if (isFacilitator) {
                    seat.answer("agreed", issue, "{\"step\":%d}".formatted(1 + random.nextInt(7)));
                }
            }
            case "vote" -> seat.answer("dots", issue, "{\"dots\":%d}".formatted(random.nextInt(3)));
            default -> {}
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
