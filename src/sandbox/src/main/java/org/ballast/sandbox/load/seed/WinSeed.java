package org.ballast.sandbox.load.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.load.seed.World.IssueRef;
import org.ballast.sandbox.load.seed.World.Team;

/** Gives a team finished initiatives for debt items that serve a strategy, and each of them wins throughout this year. */
final class WinSeed {
    private static final int INITIATIVES = 10;
    private static final int WINS = 12;

    private final PluginTable tables;
    private final Rows wins;
    private final LocalDate today;

    WinSeed(PluginTable tables, Instant now) {
        this.tables = tables;
        this.today = now.atZone(ZoneOffset.UTC).toLocalDate();
        wins = tables.rows("INITIATIVE_WIN", "BOARD_ID", "INITIATIVE_ID", "KIND", "WIN_TEXT", "WIN_DAY", "WRITTEN_BY");
    }

    void win(Team team, String by) {
        List<IssueRef> issues = new ArrayList<>(team.items().subList(0, INITIATIVES));
        for (IssueRef issue : issues) {
            long initiative = initiative(team, issue, by);
            for (int win = 0; win < WINS; win++) {
                LocalDate day = today.withDayOfYear(1 + win * today.getDayOfYear() / WINS);
                wins.add(
                        team.boardId(),
                        (int) initiative,
                        "NOISE_CUT",
                        "Fewer alarms at night since %s, part %d".formatted(issue.key(), win),
                        day.toString(),
                        by);
            }
        }
        wins.flush();
    }

    private long initiative(Team team, IssueRef issue, String by) {
        long then =
                today.minusMonths(6).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return tables.insert(
                "INITIATIVE",
                List.of(
                        "OPEN_KEY",
                        "BOARD_ID",
                        "ISSUE_ID",
                        "TITLE",
                        "OWNED_BY",
                        "LARGEST_SLICE_HALF_DAYS",
                        "SEVERAL_OPEN",
                        "ALTERNATION_KIND",
                        "PRODUCT_SPRINTS",
                        "SHARE_PERCENT",
                        "RFC_GATES",
                        "ALLOCATED_PEOPLE",
                        "ALLOCATED_SPRINTS",
                        "STARTED_AT",
                        "STARTED_BY",
                        "REVISION",
                        "CLOSED_AT",
                        "CLOSED_BY",
                        "FINISHED"),
                "closed:" + issue.key(),
                team.boardId(),
                issue.id(),
                "Less noise of " + issue.key(),
                by,
                10,
                false,
                "SPRINTS",
                1,
                20,
                true,
                0,
                0,
                then,
                by,
                2,
                then,
                by,
                true);
    }
}
