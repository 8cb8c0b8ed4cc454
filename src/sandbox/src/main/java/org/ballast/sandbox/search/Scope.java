package org.ballast.sandbox.search;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballast.sandbox.store.Permissions;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/** The circumstances under which one query is translated: who asks, when, and what came up on the way. */
final class Scope {

    private final Store store;
    private final JqlFunctions functions;
    private final Searcher searcher;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<Long> openFilters = new ArrayList<>();
    private final @Nullable UserRow user;

    Scope(Store store, JqlFunctions functions, Searcher searcher) {
        this.store = store;
        this.functions = functions;
        this.searcher = searcher;
        this.user = searcher.userId() == null
                ? null
                : store.users().byId(searcher.userId()).orElse(null);
        parameters.put("viewer", Permissions.viewer(searcher.userId()));
    }

    Store store() {
        return store;
    }

    JqlFunctions functions() {
        return functions;
    }

    Searcher searcher() {
        return searcher;
    }

    @Nullable
    UserRow user() {
        return user;
    }

    Instant now() {
        return store.clock().instant();
    }

    ZoneId zone() {
        return user == null ? ZoneId.of("UTC") : ZoneId.of(user.timeZone());
    }

    Locale locale() {
        return user == null ? Locale.US : Locale.forLanguageTag(user.locale());
    }

    /** Takes a value and returns the SQL parameter that stands for it. */
    String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Notes what is wrong with the query. Inside a saved filter nothing is noted: what is unknown matches nothing. */
    void refuse(String sentence) {
        if (openFilters.isEmpty() && !problems.contains(sentence)) {
            problems.add(sentence);
        }
    }

    List<String> problems() {
        return problems;
    }

    /** Enters a saved filter unless it is open already, that is, contains itself. */
    boolean enter(long filterId) {
        if (openFilters.contains(filterId)) {
            return false;
        }
        openFilters.add(filterId);
        return true;
    }

    void leave(long filterId) {
        openFilters.remove(filterId);
    }
}
