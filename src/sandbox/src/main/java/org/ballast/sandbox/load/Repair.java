package org.ballast.sandbox.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.ballast.sandbox.load.traffic.Visitors;

/** Lets the plugin repair all public properties and waits for it. */
final class Repair {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final HttpClient client;
    private final Visitors visitors;

    Repair(HttpClient client, Visitors visitors) {
        this.client = client;
        this.visitors = visitors;
    }

    Duration run(String administrator) {
        long begin = System.nanoTime();
        send(visitors.post(administrator, "/rest/ballast/1.0/repairs", "{}"), 202);
        while (System.nanoTime() - begin < LONGEST.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            String state = send(visitors.get(administrator, "/rest/ballast/1.0/repairs/latest"), 200);
            if (state.contains("\"state\":\"done\"")) {
                return Duration.ofNanos(System.nanoTime() - begin);
            }
            if (state.contains("\"state\":\"failed\"")) {
                throw new IllegalStateException("the repair failed: " + state);
            }
        }
        throw new IllegalStateException("the repair took longer than " + LONGEST);
    }

    private String send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new IllegalStateException(
                        "%s: %d %s".formatted(request.uri(), response.statusCode(), response.body()));
            }
            return response.body();
        } catch (IOException failed) {
            throw new UncheckedIOException("%s did not answer".formatted(request.uri()), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the repair ran", stopped);
        }
    }
}
