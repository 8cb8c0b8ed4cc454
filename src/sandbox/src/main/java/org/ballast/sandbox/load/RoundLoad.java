package org.ballast.sandbox.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.database.DatabaseServers;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.load.figures.Latencies;
import org.ballast.sandbox.load.round.Attendee;
import org.ballast.sandbox.load.round.Seat;
import org.ballast.sandbox.load.round.Timings;
import org.ballast.sandbox.load.seed.Seeding;
import org.ballast.sandbox.load.seed.Size;
import org.ballast.sandbox.load.seed.World;
import org.ballast.sandbox.load.traffic.Visitors;

/** Command line of {@code src/sandbox/load --round}: a debt round of 25 people over 150 items, on two nodes with one PostgreSQL. */
public final class RoundLoad {
    private static final String FACILITATOR = "admin";
    private static final List<String> STAGES = List.of("understand", "estimate", "reveal", "vote", "closed");
    private static final int CLOSINGS = 20;
    private static final int ITEMS_OF_A_VOTER = 12;
    private static final int MOST_DOTS = 3;
    private static final int PROBLEMS_SHOWN = 10;
    private static final long GOAL_NANOS = 300_000_000L;

    private final Progress progress = new Progress();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final LoadOptions options;

    private RoundLoad(LoadOptions options) {
        this.options = options;
    }

    /** Measures; ends with 0 unless a request failed, whatever the goal says. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(System.getProperty("ballast.home", "target/load"));
        LoadOptions options = LoadOptions.read(home, arguments);
        Timings timings = new RoundLoad(options).run();
        String report = report(options, timings);
        Path file = home.resolve("round.md");
        try {
            Files.writeString(file, report);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s can not be written".formatted(file), failed);
        }
        System.out.printf("%n%s%nThe same in %s.%n", report, file);
        System.exit(timings.problems().isEmpty() ? 0 : 1);
    }

    private Timings run() throws InterruptedException {
        progress.accept("starting two nodes on PostgreSQL");
        SandboxOptions plain = SandboxOptions.in(options.home())
                .withDatabase(DatabaseKind.POSTGRESQL)
                .withSample(false)
                .withPort(0);
        SandboxOptions first =
                options.bundle().map(plain::withBundle).orElse(plain).withFresh(true);
        SandboxOptions second = first.withFresh(false).withNode(2);
        try (Sandbox one = Sandbox.start(first, DatabaseServers.connect(first))) {
            World world = new Seeding(one.host(), Size.ROUND, options.seed(), progress).run();
            try (Sandbox other = Sandbox.start(second, DatabaseServers.connect(second))) {
                return meet(world, List.of(one, other));
            }
        }
    }

    private Timings meet(World world, List<Sandbox> nodes) throws InterruptedException {
        progress.accept("warming up");
        round(world, nodes, new Timings(), options.warmUp());
        progress.accept("measuring");
        Timings timings = new Timings();
        round(world, nodes, timings, options.measured());
        progress.accept("closing %d rounds more".formatted(CLOSINGS));
        List<Seat> seats = seats(world, nodes, timings);
        for (int closing = 0; closing < CLOSINGS; closing++) {
            voteAndClose(world, seats);
        }
        timings.problems().stream().limit(PROBLEMS_SHOWN).forEach(problem -> progress.accept("failed: " + problem));
        return timings;
    }

    /** A round of votes alone, since one round is closed but once: each of all people gives dots to some items. */
    private static void voteAndClose(World world, List<Seat> seats) {
        Seat facilitator = seats.get(0);
        open(seats, "\"vote\"");
        List<World.IssueRef> items = world.teams().get(0).items();
        for (int at = 0; at < seats.size(); at++) {
            for (int item = 0; item < ITEMS_OF_A_VOTER; item++) {
                int which = (at * ITEMS_OF_A_VOTER + item * item) % items.size();
                seats.get(at).vote(items.get(which).id(), 1 + item % MOST_DOTS);
            }
        }
        facilitator.move("vote", "closed");
    }

    private static void open(List<Seat> seats, String stages) {
        seats.get(0)
                .open("{\"title\":\"Load\",\"stages\":[%s],\"dotBudget\":99,\"people\":[%s]}"
                        .formatted(
                                stages,
                                seats.stream()
                                        .map(seat -> "\"" + seat.person() + "\"")
                                        .collect(Collectors.joining(","))));
    }

    /** A whole round, each stage as long as the others. */
    private void round(World world, List<Sandbox> nodes, Timings timings, Duration time) throws InterruptedException {
        List<Seat> seats = seats(world, nodes, timings);
        Seat facilitator = seats.get(0);
        open(seats, "\"understand\",\"estimate\",\"vote\"");
        SplittableRandom random = new SplittableRandom(options.seed());
        List<Thread> people = new ArrayList<>();
        for (Seat seat : seats) {
            Attendee attendee = new Attendee(seat, seat == facilitator, random.split());
            people.add(new Thread(attendee, seat.person()));
        }
        people.forEach(Thread::start);
        for (int at = 0; at + 1 < STAGES.size(); at++) {
            Thread.sleep(time.dividedBy(STAGES.size() - 1).toMillis());
            facilitator.move(STAGES.get(at), STAGES.get(at + 1));
            progress.accept(STAGES.get(at) + " is over");
        }
        for (Thread person : people) {
            person.join(Duration.ofSeconds(10).toMillis());
            person.interrupt();
        }
    }

    /** Everybody's, every other one at the second node. */
    private List<Seat> seats(World world, List<Sandbox> nodes, Timings timings) {
        List<String> people = new ArrayList<>(List.of(FACILITATOR));
        people.addAll(world.people().subList(0, Size.ROUND.people() - 1));
        long board = world.teams().get(0).boardId();
        List<Seat> seats = new ArrayList<>();
        for (int at = 0; at < people.size(); at++) {
            Visitors visitors = new Visitors(nodes.get(at % nodes.size()).baseUri());
            visitors.logIn(client, List.of(people.get(at)));
            seats.add(new Seat(client, visitors, people.get(at), board, timings));
        }
        return seats;
    }

    private static String report(LoadOptions options, Timings timings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Action", "count", "p50", "p95", "p99", "max", "p95 within 300 ms"));
        timings.byAction().forEach((action, latencies) -> rows.add(row(action, latencies)));
        return "%s%n%n%s. Measured for %d s, load average %.1f at its end; %d errors, %d answers a moment after their stage. Milliseconds.%n%n%s"
                .formatted(
                        Machine.describe(),
                        Size.ROUND,
                        options.measured().toSeconds(),
                        Machine.busy(),
                        timings.problems().size(),
                        timings.lateAnswers(),
                        Table.of(rows));
    }

    private static List<String> row(String action, Latencies latencies) {
        return List.of(
                action,
                String.valueOf(latencies.count()),
                Table.millis(latencies.percentile(50)),
                Table.millis(latencies.percentile(95)),
                Table.millis(latencies.percentile(99)),
                Table.millis(latencies.max()),
                latencies.percentile(95) <= GOAL_NANOS ? "yes" : "no");
    }
}
