package org.ballast.sandbox.load.seed;

import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.load.seed.IssueSeed.Made;
import org.ballast.sandbox.load.seed.TeamSeed.Draft;
import org.ballast.sandbox.load.seed.World.IssueRef;
import org.ballast.sandbox.load.seed.World.Team;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.StoreDatabase;
import org.ballast.sandbox.store.UserRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills an empty sandbox on PostgreSQL. */
public final class Seeding {
    private static final int TEAMS_OF_A_LINE = 10;

    private final Host host;
    private final Store store;
    private final JdbcTemplate jdbc;
    private final Size size;
    private final long seed;
    private final Consumer<String> progress;

    /**
     * Prepares the work.
     *
     * @param host a started sandbox without sample data, in which the plugin is installed
     * @param progress takes a line from time to time
     */
    public Seeding(Host host, Size size, long seed, Consumer<String> progress) {
        this.host = host;
        this.store = Store.open(
                StoreDatabase.over(host.dataSource(), host.transactions()),
                Clock.systemUTC(),
                host.services().get(ClusterLockService.class).getLockForName("sandbox-store"));
        this.jdbc = new JdbcTemplate(host.dataSource());
        this.size = size;
        this.seed = seed;
        this.progress = progress;
    }

    /** Makes everything; each team is one transaction. */
    public World run() {
        Instant now = Instant.now();
        TeamSeed teams = new TeamSeed(store, now);
        IssueSeed issues = new IssueSeed(jdbc, now);
        DebtSeed debt = new DebtSeed(jdbc, now);
        HistorySeed history = new HistorySeed(jdbc, now);
        SplittableRandom random = new SplittableRandom(seed);
        List<UserRow> people = people(teams);
        progress.accept("%,d people".formatted(people.size()));
        List<Team> made = new ArrayList<>();
        for (int number = 1; number <= size.boards(); number++) {
            SplittableRandom ofTeam = random.split();
            int which = number;
            host.transactions().executeWithoutResult(status -> {
                Draft draft = teams.team(which, people);
                List<Made> all = issues.issues(draft, size, ofTeam);
                debt.debt(draft, all, ofTeam);
                history.quarters(draft, all, size.quarters());
                made.add(team(draft, all));
            });
            if (number % TEAMS_OF_A_LINE == 0 || number == size.boards()) {
                progress.accept("%,d of %,d boards".formatted(number, size.boards()));
            }
        }
        issues.finish();
        jdbc.execute("ANALYZE");
        return new World(people.stream().map(UserRow::name).toList(), made);
    }

    private List<UserRow> people(TeamSeed teams) {
        return host.transactions().execute(status -> {
            teams.administrator();
            List<UserRow> people = new ArrayList<>();
            for (int number = 1; number <= size.people(); number++) {
                people.add(teams.person(number));
            }
            return people;
        });
    }

    private static Team team(Draft draft, List<Made> issues) {
        return new Team(
                draft.board().id(),
                draft.project().key(),
                draft.nextSprint(),
                draft.members().stream().map(UserRow::name).toList(),
                issues.stream()
                        .filter(issue -> issue.tagged() && !issue.resolved())
                        .map(Seeding::ref)
                        .toList(),
                issues.stream()
                        .filter(issue -> !issue.tagged())
                        .map(Seeding::ref)
                        .toList());
    }

    private static IssueRef ref(Made issue) {
        return new IssueRef(issue.id(), issue.key());
    }
}
