package org.ballast.sandbox.load.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.ballast.sandbox.load.seed.IssueSeed.Made;
import org.ballast.sandbox.load.seed.TeamSeed.Draft;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes what the plugin keeps: policies, standing votes with dots, tagged issues with their history. */
final class DebtSeed {
    private static final List<String> KINDS = List.of(
            "CODE",
            "ARCHITECTURE",
            "TEST",
            "BUILD",
            "DEPENDENCY",
            "OBSERVABILITY",
            "DOCUMENTATION",
            "PROCESS",
            "SECURITY");
    private static final List<String> PRIORITIES = List.of("LOWEST", "LOW", "MEDIUM", "HIGH", "HIGHEST");
    private static final int MOST_HALF_DAYS = 7;
    private static final int LARGEST_TASK = 4;
    private static final int BUDGET = 5;
    private static final int DOTS_PER_ITEM = 3;
    private static final Duration POLICY_AGE = Duration.ofDays(200);

    private final JdbcTemplate jdbc;
    private final PluginTable tables;
    private final Instant now;
    private final FactsSeed facts;
    private final Rows boards;
    private final Rows policies;
    private final Rows items;
    private final Rows changes;
    private final Rows votes;
    private final Rows dismissals;

    DebtSeed(JdbcTemplate jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
        tables = new PluginTable(jdbc);
        facts = new FactsSeed(jdbc);
        boards = tables.rows("BOARD", "BOARD_ID", "NAME", "FILTER_ID", "PROJECT_ID", "ENABLED_AT", "ENABLED_BY");
        policies = tables.rows(
                "TEAM_POLICY",
                "BOARD_ID",
                "SINCE",
                "SAVED_BY",
                "TEAM_SIZE",
                "SPRINT_WEEKS",
                "TASKS_MIN",
                "TASKS_MAX",
                "LARGEST_TASK_HALF_DAYS",
                "QUOTA",
                "DOT_BUDGET",
                "DOTS_PER_ITEM");
        items = tables.rows(
                "DEBT_ITEM",
                "ISSUE_ID",
                "KIND",
                "PRIORITY",
                "ESTIMATE_HALF_DAYS",
                "AREA",
                "NOTE",
                "TAGGED_AT",
                "TAGGED_BY");
        changes = tables.rows("DEBT_CHANGE", "ISSUE_ID", "CHANGED_AT", "CHANGED_BY", "ACTION_CODE", "AFTER_VALUES");
        votes = tables.rows(
                "VOTE",
                "ROUND_ID",
                "VOTER",
                "ISSUE_ID",
                "SLOT_NUMBER",
                "MARK_NUMBER",
                "SLOT_KEY",
                "MARK_KEY",
                "CAST_AT");
        dismissals = tables.rows(
                "DISMISSAL",
                "DISMISSAL_KEY",
                "BOARD_ID",
                "ISSUE_ID",
                "REASON",
                "SPRINTS",
                "DISMISSED_AT",
                "DISMISSED_BY");
    }

    /** What the dots of a team's people came to on one issue. */
    record Standing(Made issue, List<Long> voters) {}

    /** Turns a team's board on and tags the issues that are meant to be. */
    void debt(Draft team, List<Made> issues, SplittableRandom random) {
        long round = board(team);
        List<Standing> standings = issues.stream()
                .filter(Made::tagged)
                .map(issue -> new Standing(issue, new ArrayList<>()))
                .toList();
        List<Standing> open = standings.stream()
                .filter(standing -> !standing.issue().resolved())
                .toList();
        team.members().stream().skip(1).forEach(voter -> vote(round, voter, open, random));
        standings.forEach(standing -> tag(team, standing, random));
        dismiss(team, open.get(random.nextInt(open.size())).issue());
        List.of(boards, policies, items, changes, votes, dismissals).forEach(Rows::flush);
        facts.flush();
    }

    private long board(Draft team) {
        String by = String.valueOf(team.members().get(0).id());
        long since = now.minus(POLICY_AGE).toEpochMilli();
        int size = team.members().size();
        boards.add(
                team.board().id(),
                team.board().name(),
                team.board().filterId(),
                team.project().id(),
                since,
                by);
        policies.add(team.board().id(), since, by, size, 1, 0, 1, LARGEST_TASK, "PER_TEAM", BUDGET, DOTS_PER_ITEM);
        policies.add(
                team.board().id(),
                now.minus(POLICY_AGE.dividedBy(2)).toEpochMilli(),
                by,
                size,
                2,
                1,
                4,
                LARGEST_TASK,
                "PER_TEAM",
                BUDGET,
                DOTS_PER_ITEM);
        Long round = jdbc.queryForObject(
                "INSERT INTO " + tables.name("VOTING_ROUND")
                        + " (\"BOARD_ID\", \"KIND\", \"DOT_BUDGET\", \"DOTS_PER_ITEM\", \"OPENED_AT\", \"OPEN_KEY\")"
                        + " VALUES (?, 'STANDING', ?, ?, ?, ?) RETURNING \"ID\"",
                Long.class,
                team.board().id(),
                BUDGET,
                DOTS_PER_ITEM,
                since,
                team.board().id() + ":STANDING");
        return Objects.requireNonNull(round);
    }

    /** Uses all dots but one, most of them on few issues. */
    private void vote(long round, UserRow voter, List<Standing> open, SplittableRandom random) {
        for (int slot = 1; slot < BUDGET; slot++) {
            double popular = random.nextDouble() * random.nextDouble();
            Standing standing = open.get((int) (popular * open.size()));
            long mark =
                    standing.voters().stream().filter(id -> id == voter.id()).count() + 1;
            if (mark <= DOTS_PER_ITEM) {
                standing.voters().add(voter.id());
                String paper = round + ":" + voter.id() + ":";
                votes.add(
                        round,
                        String.valueOf(voter.id()),
                        standing.issue().id(),
                        slot,
                        (int) mark,
                        paper + slot,
                        paper + standing.issue().id() + ":" + mark,
                        now.minusSeconds(random.nextInt(1_000_000)).toEpochMilli());
            }
        }
    }

    private void tag(Draft team, Standing standing, SplittableRandom random) {
        Made issue = standing.issue();
        long tagged = issue.created() + random.nextLong(Math.max(1, now.toEpochMilli() - issue.created()));
        String by = String.valueOf(
                team.members().get(random.nextInt(team.members().size())).id());
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        int rank = 1 + random.nextInt(PRIORITIES.size());
        Integer halfDays = random.nextInt(10) == 0 ? null : 1 + random.nextInt(MOST_HALF_DAYS);
        String priority = PRIORITIES.get(rank - 1);
        String note = new Words(random).text();
        items.add(issue.id(), kind, priority, halfDays, "checkout", note, tagged, by);
        changes.add(issue.id(), tagged, by, "TAGGED", history(kind, priority, halfDays, note));
        facts.add(issue.id(), kind, rank, halfDays, standing.voters(), tagged);
    }

    private static String history(String kind, String priority, @Nullable Integer halfDays, String note) {
        String estimate = halfDays == null ? "" : "estimate-half-days=%d\n".formatted(halfDays);
        return "kind=%s\npriority=%s\n%sarea=checkout\nnote=%s\n".formatted(kind, priority, estimate, note);
    }

    private void dismiss(Draft team, Made issue) {
        dismissals.add(
                team.board().id() + ":" + issue.id(),
                team.board().id(),
                issue.id(),
                "We replace this part next quarter anyway.",
                3,
                now.minus(Duration.ofDays(3)).toEpochMilli(),
                String.valueOf(team.members().get(0).id()));
    }
}
