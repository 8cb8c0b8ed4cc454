package org.ballast.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.ballast.core.shared.IssueId;
import org.jspecify.annotations.Nullable;

/** What all repositories do with rows. */
final class Rows {
    /** Every supported database takes that many values in one IN. */
    private static final int IDS_OF_ONE_QUERY = 500;

    private Rows() {}

    static <R> Optional<R> first(R[] rows) {
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    /** The id of a row; empty for a number that no row can have. */
    static Optional<Integer> id(long number) {
        return number > Integer.MAX_VALUE ? Optional.empty() : Optional.of((int) number);
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
    static <T, R> List<R> inPortions(Collection<T> ids, Function<List<T>, R[]> query) {
        List<R> found = new ArrayList<>();
        portions(ids).forEach(some -> Collections.addAll(found, query.apply(some)));
        return found;
    }

    /** As many values at a time as fit into one query. */
    static <T> List<List<T>> portions(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_OF_ONE_QUERY) {
            portions.add(all.subList(from, Math.min(all.size(), from + IDS_OF_ONE_QUERY)));
        }
        return portions;
    }

    /** The issues that rows name, each once, ascending. */
    static <E extends RawEntity<Integer>> List<IssueId> issues(
            ActiveObjects ao, Class<E> table, ToLongFunction<E> issue) {
        Set<Long> ids = new TreeSet<>();
        ao.stream(table, Query.select("ID, ISSUE_ID"), row -> ids.add(issue.applyAsLong(row)));
        return ids.stream().map(IssueId::new).toList();
    }

    /**
     * Adds rows, those with the same columns in one batch, which takes a fraction of the time that one after the other does.
     */
    static <E extends RawEntity<Integer>> void createAll(
            ActiveObjects ao, Class<E> table, List<Map<String, Object>> rows) {
        Map<Set<String>, List<Map<String, Object>>> batches = new LinkedHashMap<>();
        rows.forEach(row -> batches.computeIfAbsent(row.keySet(), unseen -> new ArrayList<>())
                .add(row));
        batches.values().forEach(batch -> ao.create(table, batch));
    }

    /** {@code COLUMN IN (?, ?, ?)} for so many values. */
    static String in(String column, int values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values, "?")) + ")";
    }
}
