package org.ballast.sandbox.load.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.ballast.sandbox.load.seed.IssueSeed.Made;
import org.ballast.sandbox.load.seed.TeamSeed.Draft;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the years that a board has behind it: a closed debt round each quarter with its answers, and the record of every sprint. The database
 * itself multiplies the rows, which are millions.
 */
final class HistorySeed {
    private static final Duration QUARTER = Duration.ofDays(91);
    private static final Duration SPRINT = Duration.ofDays(14);
    private static final int SPRINTS_OF_A_QUARTER = 6;
    /** A round in delta mode takes what is new or disputed alone. */
    private static final int ITEMS_OF_A_ROUND = 26;
    /** Sum of what each person did, and the moves. */
    private static final int EVENTS_OF_A_ROUND = 83;

    private static final int ISSUES_OF_A_RECORD = 13;

    /** Takes a round and people's ids with commas between. */
    private static final String PEOPLE = "FROM (SELECT ?::bigint AS r) x, unnest(string_to_array(?, ',')) p";

    /** Takes ids with commas between and a number; other numbers mean other items. */
    private static final String ITEMS = """
            (SELECT i::bigint, row_number() OVER () AS n FROM (
              SELECT i FROM unnest(string_to_array(?, ',')) WITH ORDINALITY u(i, n)
              ORDER BY (n * 7919 + ? * 31) %% 1009 LIMIT %d) y) z""";

    private final JdbcTemplate jdbc;
    private final PluginTable tables;
    private final Instant now;

    HistorySeed(JdbcTemplate jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
        this.tables = new PluginTable(jdbc);
    }

    /**
     * Makes so many quarters of one team, the last of which ended a quarter ago.
     *
     * @param issues of the team, at least {@value #ITEMS_OF_A_ROUND} of them tagged
     */
    void quarters(Draft team, List<Made> issues, int quarters) {
        String people = team.members().stream()
                .map(person -> String.valueOf(person.id()))
                .collect(Collectors.joining(","));
        String items = issues.stream()
                .filter(Made::tagged)
                .map(issue -> String.valueOf(issue.id()))
                .collect(Collectors.joining(","));
        for (int ago = 1; ago <= quarters; ago++) {
            round(team, people, items, ago);
        }
        records(team, items, quarters * SPRINTS_OF_A_QUARTER);
    }

    private void round(Draft team, String people, String items, int ago) {
        long opened = now.minus(QUARTER.multipliedBy(ago)).toEpochMilli();
        long closed = opened + Duration.ofDays(7).toMillis();
        long board = team.board().id();
        String by = String.valueOf(team.members().get(0).id());
        Long round = jdbc.queryForObject(
                """
                INSERT INTO %s ("BOARD_ID", "KIND", "DOT_BUDGET", "DOTS_PER_ITEM", "OPENED_AT", "CLOSED_AT", "OPEN_KEY")
                VALUES (?, 'DEBT_ROUND', 5, 3, ?, ?, ?) RETURNING "ID\"""".formatted(tables.name("VOTING_ROUND")),
                Long.class,
                board,
                opened,
                closed,
                "closed:%d:%d".formatted(board, ago));
        insert(
                "DEBT_ROUND",
                "ROUND_ID, BOARD_ID, TITLE, STAGE_CODES, SCALE_KIND, SCALE_HALF_DAYS, QUORUM_PERCENT, UNDERSTOOD_PERCENT, FACILITATOR",
                "VALUES (?, ?, 'Quarter', 'UNDERSTAND,ESTIMATE,VOTE', 'PERSON_DAYS', '1,2,4,6,10,20', 50, 80, ?)",
                round,
                board,
                by);
        insert("ROUND_MOVE", "ROUND_ID, MOVE_NUMBER, STAGE_CODE, MOVED_AT, MOVED_BY, MOVE_KEY", """
                SELECT r, n, (ARRAY['UNDERSTAND','ESTIMATE','REVEAL','VOTE','COUNT','CLOSED'])[n], ?, ?, r || ':' || n
                FROM (SELECT ?::bigint AS r) x, generate_series(1, 6) n""", closed, by, round);
        insert(
                "ROUND_PERSON",
                "ROUND_ID, USER_ID, JOINED_AT, PERSON_KEY",
                "SELECT r, p, ?, r || ':' || p " + PEOPLE,
                opened,
                round,
                people);
        answers(round, people, items, ago, opened, closed);
        insert(
                "ROUND_EVENT",
                "ROUND_ID, ACTION_CODE, EVENT_AT, EVENT_BY",
                "SELECT ?, 'ESTIMATED', ?, ? FROM generate_series(1, " + EVENTS_OF_A_ROUND + ")",
                round,
                closed,
                by);
    }

    private void answers(Long round, String people, String items, int ago, long opened, long closed) {
        String chosen = ITEMS.formatted(ITEMS_OF_A_ROUND);
        insert(
                "ROUND_ITEM",
                "ROUND_ID, ISSUE_ID, STATE_CODE, ADDED_AT, ITEM_KEY",
                "SELECT r, i, 'LISTED', ?, r || ':' || i FROM (SELECT ?::bigint AS r) x, " + chosen,
                opened,
                round,
                items,
                ago);
        insert(
                "ROUND_RESULT",
                "ROUND_ID, ISSUE_ID, RANK_NUMBER, VOTE_COUNT, VOTER_COUNT, HALF_DAYS, SPREAD_STEPS, KEPT_PLACE, RESULT_KEY",
                "SELECT r, i, n, 28 - n, 2, 2, 1, false, r || ':' || i FROM (SELECT ?::bigint AS r) x, " + chosen,
                round,
                items,
                ago);
        insert(
                "ROUND_ESTIMATE",
                "ROUND_ID, ISSUE_ID, USER_ID, STEP_NUMBER, ESTIMATED_AT, ESTIMATE_KEY",
                "SELECT r, i, p, 1 + n %% 5, ?, r || ':' || i || ':' || p %s, %s".formatted(PEOPLE, chosen),
                closed,
                round,
                people,
                items,
                ago);
        insert(
                "ROUND_MARK",
                "ROUND_ID, ISSUE_ID, USER_ID, MARK_CODE, MARKED_AT, MARK_KEY",
                "SELECT r, i, p, 'CLEAR', ?, r || ':' || i || ':' || p %s, %s".formatted(PEOPLE, chosen),
                closed,
                round,
                people,
                items,
                ago);
        insert(
                "VOTE",
                "ROUND_ID, VOTER, ISSUE_ID, SLOT_NUMBER, MARK_NUMBER, SLOT_KEY, MARK_KEY, CAST_AT",
                "SELECT r, p, i, n, 1, r || ':' || p || ':' || n, r || ':' || p || ':' || i || ':1', ? %s, %s"
                        .formatted(PEOPLE, ITEMS.formatted(5)),
                closed,
                round,
                people,
                items,
                ago);
    }

    private void records(Draft team, String items, int sprints) {
        long board = team.board().id();
        long before = now.minus(SPRINT).toEpochMilli();
        insert(
                "SPRINT_RECORD",
                "RECORD_KEY, BOARD_ID, SPRINT_KEY, SPRINT_NAME, STARTED_AT, ENDED_AT, FEWEST_TASKS, MOST_TASKS, GROUND, CAPACITY_HALF_DAYS, RECORDED_BY, RECORDED_AT",
                """
                SELECT b || ':S' || n, b, 'S' || n, 'Sprint ' || n, t - n * s, t - n * s + s, 1, 2, 'POLICY', 80, ?, t - n * s + s
                FROM (SELECT ?::bigint AS b, ?::bigint AS t, ?::bigint AS s) x, generate_series(1, ?) n""",
                String.valueOf(team.members().get(0).id()),
                board,
                before,
                SPRINT.toMillis(),
                sprints);
        insert(
                "RECORDED_ISSUE",
                "PART_KEY, RECORD_ID, ISSUE_ID, ISSUE_PART, EFFORT_HALF_DAYS",
                """
                SELECT r."ID" || ':' || i || ':PLANNED', r."ID", i, 'PLANNED', 2 FROM %s r, LATERAL (
                  SELECT i::bigint FROM unnest(string_to_array(?, ',')) WITH ORDINALITY u(i, n)
                  ORDER BY (n * 7919 + r."ID") %% 1009 LIMIT %d) x
                WHERE r."BOARD_ID" = ?""".formatted(tables.name("SPRINT_RECORD"), ISSUES_OF_A_RECORD),
                items,
                board);
    }

    private void insert(String table, String columns, String rows, Object... values) {
        String names =
                List.of(columns.split(", ")).stream().map(PluginTable::quoted).collect(Collectors.joining(", "));
        jdbc.update("INSERT INTO %s (%s) %s".formatted(tables.name(table), names, rows), values);
    }
}
