package org.ballast.sandbox.load.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.load.seed.StrategyWorld.Department;
import org.ballast.sandbox.load.seed.World.IssueRef;
import org.ballast.sandbox.load.seed.World.Team;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives every team a department with two active strategies and those of the four years before: 8 pillars and 4 key results
 * that are in force, weekly values of five years, a link for each debt item and for most of them the team's decision, wins
 * of this year and a user flow with its service level.
 */
public final class StrategySeed {
    private static final int ACTIVE = 2;
    private static final int ARCHIVED = 4;
    private static final int PILLARS = 4;
    private static final int ACTIONS = 4;
    private static final int KEY_RESULTS = 2;
    private static final int OTHER_ELEMENTS = 3;
    private static final int REWRITTEN = 3;
    private static final int WEEKS = 260;
    private static final int FULL = 1000;
    private static final int HALF = 500;
    private static final List<String> MARKS = List.of("BLUE_PLAIN", "ORANGE_STRIPED", "GREEN_DOTTED", "PURPLE_CHECKED");

    private final JdbcTemplate jdbc;
    private final Host host;
    private final PluginTable tables;
    private final Consumer<String> progress;
    private final Instant now = Instant.now();
    private final Rows members;
    private final Rows boards;
    private final Rows versions;
    private final Rows lines;
    private final Rows values;
    private final Rows links;
    private final Rows lifts;
    private final Rows index;
    private final WinSeed wins;
    private final FlowSeed flows;

    /**
     * Prepares the work.
     *
     * @param host a sandbox that {@link Seeding} has filled
     */
    public StrategySeed(Host host, Consumer<String> progress) {
        this.host = host;
        this.progress = progress;
        jdbc = new JdbcTemplate(host.dataSource());
        tables = new PluginTable(jdbc);
        members = tables.rows("DEPT_MEMBER", "DEPARTMENT_ID", "MEMBER_ID", "ROLE_CODE", "MEMBER_KEY");
        boards = tables.rows("DEPT_BOARD", "DEPARTMENT_ID", "BOARD_ID");
        versions = tables.rows(
                "STRATEGY_VERSION",
                "STRATEGY_ID",
                "VERSION_NUMBER",
                "STATE_CODE",
                "CHANGED_AT",
                "CHANGED_BY",
                "VERSION_KEY");
        lines = tables.rows(
                "KERNEL_CHANGE",
                "STRATEGY_ID",
                "VERSION_NUMBER",
                "SEQUENCE_NUMBER",
                "ELEMENT_KEY",
                "KIND_CODE",
                "ELEMENT_NUMBER",
                "CONTENT",
                "STANDING_KEY",
                "CHANGED_BY",
                "CHANGED_AT",
                "CHANGE_KEY");
        values = tables.rows("KEY_RESULT_VALUE", "STRATEGY_ID", "KEY_RESULT", "AMOUNT", "MEASURED_AT", "SET_BY");
        links = tables.rows(
                "STRATEGY_LINK",
                "ISSUE_ID",
                "STRATEGY_ID",
                "ELEMENT_KEY",
                "STRENGTH_CODE",
                "SET_BY",
                "SET_AT",
                "LINK_KEY");
        lifts = tables.rows(
                "LIFT_DECISION", "LIFT_KEY", "BOARD_ID", "ISSUE_ID", "OFFERED", "ACCEPTED", "DECIDED_BY", "DECIDED_AT");
        index = new Rows(
                jdbc,
                "property_index",
                List.of("issue_id", "property_key", "property_path", "number_value", "text_value"));
        wins = new WinSeed(tables, now);
        flows = new FlowSeed(tables, now);
    }

    /** Makes everything; each department is one transaction. */
    public StrategyWorld run(World world) {
        List<Department> made = new ArrayList<>();
        for (Team team : world.teams()) {
            host.transactions().executeWithoutResult(status -> made.add(department(team, made.size() + 1)));
        }
        jdbc.execute("ANALYZE");
        progress.accept("%,d departments, %,d key results, %,d linked items"
                .formatted(
                        made.size(),
                        made.size() * ACTIVE * KEY_RESULTS,
                        made.stream()
                                .mapToInt(each -> each.team().items().size())
                                .sum()));
        return new StrategyWorld(made);
    }

    /** Every other one is open to everybody. */
    private Department department(Team team, int number) {
        List<String> people = ids(team);
        String owner = people.get(0);
        long id = tables.insert(
                "DEPARTMENT", List.of("NAME", "OPEN_TO_ALL"), "Department %03d".formatted(number), number % 2 == 0);
        for (int at = 0; at < people.size(); at++) {
            members.add(id, people.get(at), at == 0 ? "OWNER" : "CONTRIBUTOR", id + ":" + people.get(at));
        }
        boards.add(id, team.boardId());
        for (int year = 1; year <= ARCHIVED; year++) {
            strategy(id, number, 2026 - year, "ARCHIVED", owner);
        }
        List<Long> active = IntStream.range(0, ACTIVE)
                .mapToObj(each -> strategy(id, number, 2026 + each, "ACTIVE", owner))
                .toList();
        active.forEach(strategy -> measure(strategy, owner));
        serve(team, active, number % 2 == 0, owner);
        wins.win(team, owner);
        flows.flow(id, owner);
        List.of(members, boards, versions, lines, values, links, lifts, index).forEach(Rows::flush);
        return new Department(team, id, active);
    }

    private List<String> ids(Team team) {
        return team.members().stream()
                .map(name -> String.valueOf(
                        jdbc.queryForObject("SELECT id FROM app_user WHERE user_name = ?", Long.class, name)))
                .toList();
    }

    private long strategy(long department, int number, int year, String state, String by) {
        long strategy = tables.insert(
                "STRATEGY",
                List.of("DEPARTMENT_ID", "TITLE", "PERIOD_START", "PERIOD_END"),
                department,
                "Strategy %d of department %03d".formatted(year, number),
                year + "-01-01",
                year + "-12-31");
        long then = now.minus(Duration.ofDays(30)).toEpochMilli();
        versions.add(strategy, 1, state, then, by, strategy + ":1");
        Log log = new Log(strategy, by, then);
        for (int each = 1; each <= OTHER_ELEMENTS; each++) {
            log.write(
                    "D",
                    "DIAGNOSIS",
                    each,
                    "title=Nobody notices outages before customers do, case %d".formatted(each));
            log.write(
                    "G",
                    "GUIDING_POLICY",
                    each,
                    "title=Look before you build, %d\ndiagnoses=D%d".formatted(each, each));
        }
        for (int each = 1; each <= ACTIONS; each++) {
            log.write("A", "ACTION", each, "title=Step %d\nowner=%s\nguiding-policies=G1 G2".formatted(each, by));
        }
        log.write("O", "OBJECTIVE", 1, "title=Calm operations");
        for (int each = 1; each <= KEY_RESULTS; each++) {
            log.write(
                    "K",
                    "KEY_RESULT",
                    each,
                    "title=Incidents %d of department %03d\nobjective=O1\nmeasure=NUMBER\nstart=60\ntarget=20\nunit=\ndue=%d-12-31\ncounting=SUPPORTS\nowner=%s\nactions=A%d"
                            .formatted(each, number, year, by, each));
        }
        for (int each = 1; each <= PILLARS; each++) {
            log.write(
                    "P",
                    "PILLAR",
                    each,
                    "title=%s\nmark=%s\nowner=%s\ndiagnoses=D1\nguiding-policies=G1\nactions=A%d"
                            .formatted(pillar(number, each), MARKS.get(each - 1), by, each));
        }
        return strategy;
    }

    /** The first pillar has the same name everywhere. */
    private static String pillar(int department, int number) {
        return number == 1 ? "Reliability" : "Pillar %d of department %03d".formatted(number, department);
    }

    private void measure(long strategy, String by) {
        for (int result = 1; result <= KEY_RESULTS; result++) {
            for (int week = 0; week < WEEKS; week++) {
                values.add(
                        strategy,
                        "S%d-K%d".formatted(strategy, result),
                        String.valueOf(60 - week / 10),
                        now.minus(Duration.ofDays(7L * (WEEKS - week))).toEpochMilli(),
                        by);
            }
        }
    }

    private void serve(Team team, List<Long> strategies, boolean open, String by) {
        long then = now.minus(Duration.ofDays(20)).toEpochMilli();
        for (int at = 0; at < team.items().size(); at++) {
            IssueRef issue = team.items().get(at);
            long strategy = strategies.get(at % strategies.size());
            int number = 1 + at / strategies.size() % PILLARS;
            boolean strongly = at % 3 == 0;
            String element = element(at, number);
            links.add(
                    issue.id(),
                    strategy,
                    element,
                    strongly ? "STRONGLY" : "SOMEWHAT",
                    by,
                    then,
                    "%d:S%d-%s".formatted(issue.id(), strategy, element));
            if (at % 5 != 0) {
                lifts.add(
                        team.boardId() + ":" + issue.id(),
                        team.boardId(),
                        issue.id(),
                        strongly ? FULL : HALF,
                        strongly ? FULL : HALF,
                        by,
                        then);
            }
            if (open) {
                index.add(issue.id(), "ballast.debt", "pillars", null, "S%d-P%d".formatted(strategy, number));
            }
        }
    }

    private static String element(int at, int number) {
        return switch (at % 10) {
            case 0, 1, 2, 3 -> "P" + number;
            case 4, 5, 6 -> "A" + number;
            default -> number <= KEY_RESULTS ? "K" + number : "A" + number;
        };
    }

    /** The log of one strategy, in which every element was rewritten some times. */
    private final class Log {
        private final long strategy;
        private final String by;
        private final long then;
        private int sequence;

        Log(long strategy, String by, long then) {
            this.strategy = strategy;
            this.by = by;
            this.then = then;
        }

        void write(String letter, String kind, int number, String content) {
            for (int time = 1; time <= REWRITTEN; time++) {
                sequence++;
                lines.add(
                        strategy,
                        1,
                        sequence,
                        letter + number,
                        kind,
                        number,
                        content + "\n",
                        time == REWRITTEN ? strategy + ":1" : null,
                        by,
                        then,
                        strategy + ":" + sequence);
            }
        }
    }
}
