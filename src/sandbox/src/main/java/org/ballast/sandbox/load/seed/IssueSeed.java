package org.ballast.sandbox.load.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ballast.sandbox.load.seed.TeamSeed.Draft;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the issues of teams: the tagged ones and other work. */
final class IssueSeed {
    private static final long FIRST_ID = 100_000;
    private static final long RANK_GAP = 1L << 20;
    private static final int TO_DO = 2;
    private static final int DONE = 8;
    private static final int DONE_RESOLUTION = 1;
    private static final int BLOCKS = 1;
    private static final int TYPES = 4;
    private static final int PRIORITIES = 5;
    private static final Duration OLDEST = Duration.ofDays(730);

    private final JdbcTemplate jdbc;
    private final Instant now;
    private final Rows issues;
    private final Rows labels;
    private final Rows links;
    private final Rows sprints;
    private long nextId = FIRST_ID;

    /** An issue that was made; created in milliseconds since 1970. */
    record Made(long id, String key, boolean tagged, boolean resolved, long created) {}

    IssueSeed(JdbcTemplate jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
        issues = new Rows(
                jdbc,
                "issue",
                List.of(
                        "id",
                        "project_id",
                        "issue_number",
                        "summary",
                        "description",
                        "type_id",
                        "status_id",
                        "resolution_id",
                        "priority_id",
                        "assignee_id",
                        "reporter_id",
                        "created",
                        "updated",
                        "resolved",
                        "security_level_id",
                        "flagged",
                        "archived",
                        "rank_order"));
        labels = new Rows(jdbc, "issue_label", List.of("issue_id", "label"));
        links = new Rows(jdbc, "issue_link", List.of("link_type_id", "source_id", "destination_id"));
        sprints = new Rows(jdbc, "sprint_issue", List.of("sprint_id", "issue_id"));
    }

    /** Makes all issues of a team; tagged and others are mixed. */
    List<Made> issues(Draft team, Size size, SplittableRandom random) {
        int tagged = size.itemsOfBoard();
        int resolvedTagged = size.itemsOfBoard() / 5;
        int left = tagged + resolvedTagged + size.otherIssuesOfBoard();
        List<Made> made = new ArrayList<>(left);
        for (; left > 0; left--) {
            int draw = random.nextInt(left);
            if (draw < tagged) {
                made.add(issue(team, made.size() + 1, true, false, random));
                tagged--;
            } else if (draw < tagged + resolvedTagged) {
                made.add(issue(team, made.size() + 1, true, true, random));
                resolvedTagged--;
            } else {
                made.add(issue(team, made.size() + 1, false, random.nextInt(10) < 7, random));
            }
        }
        connect(team, made, random);
        issues.flush();
        labels.flush();
        links.flush();
        sprints.flush();
        jdbc.update(
                "UPDATE project SET issue_counter = ? WHERE id = ?",
                made.size(),
                team.project().id());
        return made;
    }

    /** Lets the database number new issues behind the ones made here. */
    void finish() {
        jdbc.queryForList("SELECT setval(pg_get_serial_sequence('issue', 'id'), ?)", nextId);
    }

    private Made issue(Draft team, int number, boolean tagged, boolean resolved, SplittableRandom random) {
        Words words = new Words(random);
        long id = nextId++;
        long created = now.minusSeconds(random.nextLong(OLDEST.toSeconds())).toEpochMilli();
        boolean secret = !tagged && random.nextInt(50) == 0;
        issues.add(
                id,
                team.project().id(),
                number,
                words.summary(),
                words.text(),
                1 + random.nextInt(TYPES),
                resolved ? DONE : TO_DO,
                resolved ? (Integer) DONE_RESOLUTION : null,
                1 + random.nextInt(PRIORITIES),
                person(team, random),
                person(team, random),
                created,
                created,
                resolved ? (Long) created : null,
                secret ? (Long) team.levelId() : null,
                random.nextInt(25) == 0,
                false,
                id * RANK_GAP);
        if (random.nextInt(3) == 0) {
            labels.add(id, tagged ? "tech-debt" : "customer");
        }
        return new Made(id, team.project().key() + "-" + number, tagged, resolved, created);
    }

    /** Blocks some open debt items and puts some open issues into the active and the next sprint. */
    private void connect(Draft team, List<Made> made, SplittableRandom random) {
        List<Made> open = made.stream().filter(issue -> !issue.resolved()).toList();
        List<Made> other = open.stream().filter(issue -> !issue.tagged()).toList();
        for (Made issue : open) {
            int lot = random.nextInt(100);
            if (issue.tagged() && lot < 8 && !other.isEmpty()) {
                links.add(BLOCKS, other.get(random.nextInt(other.size())).id(), issue.id());
            }
            if (lot >= (issue.tagged() ? 96 : 90)) {
                sprints.add(lot % 2 == 0 ? team.activeSprint() : team.nextSprint(), issue.id());
            }
        }
    }

    private static @Nullable Long person(Draft team, SplittableRandom random) {
        List<UserRow> members = team.members();
        return random.nextInt(5) == 0
                ? null
                : (Long) members.get(random.nextInt(members.size())).id();
    }
}
