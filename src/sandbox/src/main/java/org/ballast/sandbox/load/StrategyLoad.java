package org.ballast.sandbox.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.database.DatabaseServers;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.load.figures.Latencies;
import org.ballast.sandbox.load.seed.Seeding;
import org.ballast.sandbox.load.seed.Size;
import org.ballast.sandbox.load.seed.StrategySeed;
import org.ballast.sandbox.load.seed.StrategyWorld;
import org.ballast.sandbox.load.strategy.StrategyErrands;
import org.ballast.sandbox.load.traffic.Schedule;
import org.ballast.sandbox.load.traffic.Visitors;
import org.jspecify.annotations.Nullable;

/** Command line of {@code src/sandbox/load --strategy}: a hundred departments with their strategies and 50,000 linked items. */
public final class StrategyLoad {
    private static final int REPEATS = 5;
    private static final int PROBLEMS_SHOWN = 10;
    private static final long GOAL_NANOS = 300_000_000L;

    private final Progress progress = new Progress();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final LoadOptions options;
    private final List<String> problems = new ArrayList<>();

    /**
     * What was found.
     *
     * @param latencies by the name of the errand
     * @param plans the statements of each errand, and those for which no index is of use
     */
    private record Found(
            Map<String, Latencies> latencies, Map<String, StatementPlans.Count> plans, double before, double after) {}

    /** What became of one request; the problem is empty when the answer was as expected. */
    private record Answered(String errand, long nanos, String problem) {}

    private StrategyLoad(LoadOptions options) {
        this.options = options;
    }

    /** Measures; ends with 0 unless a request failed, whatever the goal says. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("ballast.home", "target/load"));
        LoadOptions options = LoadOptions.read(home, arguments);
        StrategyLoad load = new StrategyLoad(options);
        String report = load.report(load.run());
        Path file = home.resolve("strategy.md");
        try {
            Files.writeString(file, report);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s can not be written".formatted(file), failed);
        }
        System.out.printf("%n%s%nThe same in %s.%n", report, file);
        System.exit(load.problems.isEmpty() ? 0 : 1);
    }

    private Found run() {
        progress.accept("starting a sandbox on PostgreSQL");
        SandboxOptions plain = SandboxOptions.in(options.home())
                .withDatabase(DatabaseKind.POSTGRESQL)
                .withSample(false)
                .withFresh(true)
                .withPort(0);
        SandboxOptions sandboxOptions = options.bundle().map(plain::withBundle).orElse(plain);
        Database database = DatabaseServers.connect(sandboxOptions);
        try (Sandbox sandbox = Sandbox.start(sandboxOptions, database)) {
            progress.accept("filling it: " + Size.STRATEGY);
            StrategyWorld world = new StrategySeed(sandbox.host(), progress)
                    .run(new Seeding(sandbox.host(), Size.STRATEGY, options.seed(), progress).run());
            return measure(database, errands(sandbox, world));
        }
    }

    private StrategyErrands errands(Sandbox sandbox, StrategyWorld world) {
        Visitors visitors = new Visitors(sandbox.baseUri());
        visitors.logIn(
                client,
                world.departments().stream()
                        .map(department -> department.team().members().get(0))
                        .distinct()
                        .toList());
        return new StrategyErrands(world, visitors, options.seed());
    }

    private Found measure(Database database, StrategyErrands errands) {
        progress.accept("warming up");
        send(errands, options.warmUp());
        progress.accept("counting SQL statements");
        Map<String, StatementPlans.Count> plans = new LinkedHashMap<>();
        StatementPlans counter = new StatementPlans(database.statements());
        for (String errand : errands.names()) {
            List<Runnable> requests = Stream.generate(() -> errands.next(errand))
                    .limit(REPEATS)
                    .<Runnable>map(request ->
                            () -> answer(errand, request, System.nanoTime()).join())
                    .toList();
            plans.put(errand, counter.of(requests));
        }
        progress.accept("measuring");
        double before = Machine.busy();
        List<Answered> answers = send(errands, options.measured());
        double after = Machine.busy();
        answers.stream()
                .map(Answered::problem)
                .filter(problem -> !problem.isEmpty())
                .forEach(problems::add);
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> progress.accept("failed: " + problem));
        Map<String, Latencies> latencies = new LinkedHashMap<>();
        errands.names().forEach(errand -> latencies.put(errand, latencies(errand, answers)));
        return new Found(latencies, plans, before, after);
    }

    private static Latencies latencies(String errand, List<Answered> answers) {
        return Latencies.of(answers.stream()
                .filter(answer ->
                        answer.errand().equals(errand) && answer.problem().isEmpty())
                .map(Answered::nanos)
                .toList());
    }

    /** Each errand in turn, evenly spaced; what waits counts from the moment at which it should have been sent. */
    private List<Answered> send(StrategyErrands errands, Duration time) {
        Schedule schedule = Schedule.lasting(options.perSecond(), time);
        List<CompletableFuture<Answered>> sent = new ArrayList<>(schedule.requests());
        long start = System.nanoTime();
        for (int request = 0; request < schedule.requests(); request++) {
            String errand = errands.names().get(request % errands.names().size());
            HttpRequest next = errands.next(errand);
            long moment = start + schedule.offset(request);
            for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            sent.add(answer(errand, next, moment));
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Answered> answer(String errand, HttpRequest request, long moment) {
        return client.sendAsync(request, BodyHandlers.ofString())
                .handle((response, failure) ->
                        new Answered(errand, System.nanoTime() - moment, problem(errand, response, failure)));
    }

    private static String problem(String errand, @Nullable HttpResponse<String> response, @Nullable Throwable failure) {
        if (response == null) {
            return "%s: %s".formatted(errand, failure);
        }
        return response.statusCode() == 200
                ? ""
                : "%s: %d %.200s".formatted(errand, response.statusCode(), response.body());
    }

    private String report(Found found) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Request",
                "count",
                "p50",
                "p95",
                "p99",
                "max",
                "p95 within 300 ms",
                "own statements",
                "without an index"));
        found.latencies().forEach((errand, latencies) -> {
            StatementPlans.Count count = found.plans().getOrDefault(errand, new StatementPlans.Count(0, 0, List.of()));
            rows.add(List.of(
                    errand,
                    String.valueOf(latencies.count()),
                    Table.millis(latencies.percentile(50)),
                    Table.millis(latencies.percentile(95)),
                    Table.millis(latencies.percentile(99)),
                    Table.millis(latencies.max()),
                    latencies.percentile(95) <= GOAL_NANOS ? "yes" : "no",
                    String.valueOf(count.own()),
                    String.valueOf(count.scans().size())));
        });
        StringBuilder scans = new StringBuilder();
        found.plans().values().stream()
                .flatMap(count -> count.scans().stream())
                .distinct()
                .forEach(sql -> scans.append("\nNo index: `").append(sql).append("`\n"));
        return "%s%n%n%s. %d requests a second for %d s, load average %.1f before and %.1f after; %d errors. Milliseconds.%n%n%s%s"
                .formatted(
                        Machine.describe(),
                        Size.STRATEGY,
                        options.perSecond(),
                        options.measured().toSeconds(),
                        found.before(),
                        found.after(),
                        problems.size(),
                        Table.of(rows),
                        scans);
    }
}
