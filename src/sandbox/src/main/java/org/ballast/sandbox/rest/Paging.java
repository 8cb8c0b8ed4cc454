package org.ballast.sandbox.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A slice of a list. */
record Paging(int startAt, int maxResults) {

    private static final int MOST = 1000;

    /** The slice that the parameters ask for. */
    static Paging of(int startAt, int maxResults) {
        if (startAt < 0) {
            throw RestRefusal.badRequest("startAt must be a positive number or 0.");
        }
        if (maxResults < 0) {
            throw RestRefusal.badRequest("maxResults must be a positive number or 0.");
        }
        return new Paging(startAt, Math.min(maxResults, MOST));
    }

    /** The list's slice as Jira Software answers it. */
    <T> Map<String, @Nullable Object> of(List<T> all) {
        int from = Math.min(startAt, all.size());
        int to = Math.min(all.size(), from + maxResults);
        return Json.object(
                "maxResults",
                maxResults,
                "startAt",
                startAt,
                "total",
                all.size(),
                "isLast",
                to >= all.size(),
                "values",
                all.subList(from, to));
    }
}
