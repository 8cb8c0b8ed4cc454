package org.ballast.jira.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all repositories do with rows. */
final class Rows {
    /** Every supported database takes that many values in one IN. */
    private static final int IDS_OF_ONE_QUERY = 500;

    private Rows() {}

    static <R> Optional<R> first(R[] rows) {
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    static Instant instant(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds);
    }

    static Optional<Instant> optionalInstant(@Nullable Long milliseconds) {
        return Optional.ofNullable(milliseconds).map(Instant::ofEpochMilli);
    }

    /** Some databases keep an empty text as NULL. */
    static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    /** Runs one query after the other until all ids were asked for. */
    static <R> List<R> inPortions(Collection<Long> ids, Function<List<Long>, R[]> query) {
        List<Long> all = List.copyOf(ids);
        List<R> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_OF_ONE_QUERY) {
            Collections.addAll(found, query.apply(all.subList(from, Math.min(all.size(), from + IDS_OF_ONE_QUERY))));
        }
        return found;
    }

    /** {@code COLUMN IN (?, ?, ?)} for so many values. */
    static String in(String column, int values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values, "?")) + ")";
    }
}
