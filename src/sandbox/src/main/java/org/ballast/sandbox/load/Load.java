package org.ballast.sandbox.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.database.DatabaseServers;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.load.seed.Seeding;
import org.ballast.sandbox.load.seed.World;
import org.ballast.sandbox.load.seed.WorldFile;
import org.ballast.sandbox.load.traffic.Driver;
import org.ballast.sandbox.load.traffic.RequestKind;
import org.ballast.sandbox.load.traffic.Sample;
import org.ballast.sandbox.load.traffic.Schedule;
import org.ballast.sandbox.load.traffic.Traffic;
import org.ballast.sandbox.load.traffic.Visitors;

/** Command line of the load command; see src/sandbox/load. */
public final class Load {
    private static final String ADMINISTRATOR = "admin";
    private static final int PROBLEMS_SHOWN = 10;

    private final LoadOptions options;
    private final Progress progress;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Driver driver = new Driver(client);
    private final WorldFile worlds;

    private Load(LoadOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.worlds = new WorldFile(options.home().resolve("world.json"));
    }

    /** Measures; ends with 0 unless a request failed, whatever the goals say. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("ballast.home", "target/load"));
        LoadOptions options = LoadOptions.read(home, arguments);
        Result result = new Load(options, new Progress()).run();
        String report = new Report(result).markdown();
        write(home.resolve("report.md"), report);
        write(home.resolve("report.json"), new JsonReport(result).json());
        System.out.printf("%n%s%nThe same in %s and report.json beside it.%n", report, home.resolve("report.md"));
        System.exit(result.isWithoutErrors() ? 0 : 1);
    }

    private Result run() {
        progress.accept("timing the start of a sandbox, %d times".formatted(options.starts()));
        List<Duration> starts = new StartTimes(options).run();
        progress.accept("starting a sandbox on PostgreSQL");
        SandboxOptions sandboxOptions = sandboxOptions();
        Database database = DatabaseServers.connect(sandboxOptions);
        try (Sandbox sandbox = Sandbox.start(sandboxOptions, database)) {
            return measure(sandbox, database, starts);
        }
    }

    private SandboxOptions sandboxOptions() {
        SandboxOptions plain = SandboxOptions.in(options.home())
                .withDatabase(DatabaseKind.POSTGRESQL)
                .withFresh(!options.reuse())
                .withSample(false)
                .withPort(0);
        return options.bundle().map(plain::withBundle).orElse(plain);
    }

    private Result measure(Sandbox sandbox, Database database, List<Duration> starts) {
        Optional<Duration> seeding = Optional.empty();
        if (!options.reuse()) {
            progress.accept("filling it: " + options.size());
            long begin = System.nanoTime();
            worlds.write(new Seeding(sandbox.host(), options.size(), options.seed(), progress).run());
            seeding = Optional.of(Duration.ofNanos(System.nanoTime() - begin));
        }
        World world = worlds.read();
        Visitors visitors = visitors(sandbox, world);
        Traffic traffic = new Traffic(world, visitors, options.seed());
        check(traffic);
        Optional<Duration> repair = repair(visitors);
        warmUp(traffic);
        progress.accept("counting SQL statements");
        Map<RequestKind, StatementPlans.Count> statements =
                new StatementCounts(database.statements(), traffic, driver).run();
        Phase steady = phase("measuring", options.perSecond(), options.measured(), traffic);
        Optional<Phase> burst = options.burst().isZero()
                ? Optional.empty()
                : Optional.of(phase("burst", options.burstPerSecond(), options.burst(), traffic));
        traffic.takeBack().forEach(driver::run);
        return new Result(options, seeding, repair, starts, statements, steady, burst);
    }

    private Visitors visitors(Sandbox sandbox, World world) {
        progress.accept("logging %,d people in".formatted(world.people().size() + 1));
        Visitors visitors = new Visitors(sandbox.baseUri());
        List<String> names = new ArrayList<>(world.people());
        names.add(ADMINISTRATOR);
        visitors.logIn(client, names);
        return visitors;
    }

    /** Sends every kind once; nothing is worth measuring when one of them fails. */
    private void check(Traffic traffic) {
        List<String> problems = new ArrayList<>();
        for (RequestKind kind : RequestKind.values()) {
            traffic.calls(kind).stream()
                    .map(driver::run)
                    .filter(Sample::isError)
                    .forEach(sample -> problems.add(sample.kind().label() + ": " + sample.problem()));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("not everything answers:%n%s".formatted(String.join("\n", problems)));
        }
    }

    private Optional<Duration> repair(Visitors visitors) {
        if (!options.repair()) {
            return Optional.empty();
        }
        progress.accept("repairing all items");
        return Optional.of(new Repair(client, visitors).run(ADMINISTRATOR));
    }

    /** At the rate of the burst: Java shall have compiled what it has compiled in a server that runs for days. */
    private void warmUp(Traffic traffic) {
        Schedule schedule = Schedule.lasting(options.burstPerSecond(), options.warmUp());
        progress.accept("warming up: %,d requests, %d s"
                .formatted(schedule.requests(), options.warmUp().toSeconds()));
        driver.run(schedule, traffic);
    }

    private Phase phase(String name, int perSecond, Duration time, Traffic traffic) {
        Schedule schedule = Schedule.lasting(perSecond, time);
        progress.accept("%s: %,d requests at %d a second, %d s"
                .formatted(name, schedule.requests(), perSecond, time.toSeconds()));
        double before = Machine.busy();
        List<Sample> samples = driver.run(schedule, traffic);
        Phase phase = new Phase(perSecond, samples, before, Machine.busy());
        phase.problems().stream().limit(PROBLEMS_SHOWN).forEach(problem -> progress.accept("failed: " + problem));
        return phase;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s can not be written".formatted(file), failed);
        }
    }
}
