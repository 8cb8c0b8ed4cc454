package org.ballast.sandbox.load.traffic;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends requests when their moment has come, however long the answers to earlier ones take. */
public final class Driver {
    private final HttpClient client;

    public Driver(HttpClient client) {
        this.client = client;
    }

    /** Sends one call for each moment of the schedule and waits for all answers. */
    public List<Sample> run(Schedule schedule, Supplier<Call> calls) {
        List<CompletableFuture<Sample>> samples = new ArrayList<>(schedule.requests());
        long start = System.nanoTime();
        for (int request = 0; request < schedule.requests(); request++) {
            Call call = calls.get();
            long moment = start + schedule.offset(request);
            waitUntil(moment);
            samples.add(send(call, moment));
        }
        return samples.stream().map(CompletableFuture::join).toList();
    }

    /** Sends one call now. */
    public Sample run(Call call) {
        return send(call, System.nanoTime()).join();
    }

    private CompletableFuture<Sample> send(Call call, long moment) {
        return client.sendAsync(call.request(), HttpResponse.BodyHandlers.ofString())
                .handle((response, failure) -> new Sample(
                        call.kind(), call.pair(), System.nanoTime() - moment, problem(call, response, failure)));
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static String problem(Call call, @Nullable HttpResponse<String> response, @Nullable Throwable failure) {
        if (response == null) {
            return "%s: %s".formatted(call.request().uri().getPath(), failure);
        }
        return response.statusCode() == 200
                ? ""
                : "%d %s %s: %.200s"
                        .formatted(
                                response.statusCode(),
                                call.request().method(),
                                call.request().uri().getPath(),
                                response.body());
    }
}
