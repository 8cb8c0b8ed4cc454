package org.ballast.sandbox.store;

import org.jspecify.annotations.Nullable;

/**
 * The one order of all issues. Ranks are numbers with gaps; where a gap is used up, everything behind it moves away in
 * one statement.
 */
public final class Ranking {

    private static final long GAP = 1L << 20;

    private final StoreDatabase database;
    private final Issues issues;

    Ranking(StoreDatabase database, Issues issues) {
        this.database = database;
        this.issues = issues;
    }

    /** Puts an issue directly in front of another. */
    public void before(long issueId, long otherId) {
        place(issueId, otherId, true);
    }

    /** Puts an issue directly behind another. */
    public void after(long issueId, long otherId) {
        place(issueId, otherId, false);
    }

    /** The rank of an issue that is put behind all others. */
    long last() {
        Long max = extreme("SELECT MAX(rank_order) FROM issue");
        return max == null ? 0 : max + GAP;
    }

    private void place(long issueId, long otherId, boolean before) {
        if (issueId == otherId) {
            return;
        }
        database.inTransaction(() -> {
            IssueRow other =
                    issues.byId(otherId).orElseThrow(() -> new RefusedException("The issue no longer exists."));
            Long neighbour = neighbour(issueId, other, before);
            long rank;
            if (neighbour == null) {
                rank = before ? other.rank() - GAP : other.rank() + GAP;
            } else if (Math.abs(neighbour - other.rank()) > 1) {
                rank = other.rank() + (neighbour - other.rank()) / 2;
            } else {
                rank = makeRoom(other, before);
            }
            database.sql()
                    .sql("UPDATE issue SET rank_order = :rank WHERE id = :id")
                    .param("rank", rank)
                    .param("id", issueId)
                    .update();
        });
    }

    /** Moves everything behind the place away and returns the free rank there. */
    private long makeRoom(IssueRow other, boolean before) {
        database.sql()
                .sql("UPDATE issue SET rank_order = rank_order + " + 2 * GAP
                        + " WHERE rank_order > :rank OR (rank_order = :rank AND id " + (before ? ">=" : ">") + " :id)")
                .param("rank", other.rank())
                .param("id", other.id())
                .update();
        return other.rank() + GAP;
    }

    private @Nullable Long neighbour(long issueId, IssueRow other, boolean before) {
        String side = before ? "<" : ">";
        return database.sql()
                .sql("SELECT " + (before ? "MAX" : "MIN") + "(rank_order) FROM issue WHERE id <> :self AND (rank_order "
                        + side + " :rank OR (rank_order = :rank AND id " + side + " :id))")
                .param("self", issueId)
                .param("rank", other.rank())
                .param("id", other.id())
                .query((row, n) -> Columns.id(row, row.getMetaData().getColumnLabel(1)))
                .list()
                .get(0);
    }

    private @Nullable Long extreme(String sql) {
        return database.sql()
                .sql(sql)
                .query((row, n) -> {
                    long value = row.getLong(1);
                    return row.wasNull() ? null : value;
                })
                .list()
                .get(0);
    }
}
