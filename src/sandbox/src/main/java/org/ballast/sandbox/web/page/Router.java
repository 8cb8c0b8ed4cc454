package org.ballast.sandbox.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the page of an address. A pattern is an address whose parts in braces are variables: {@code /browse/{key}}. */
public final class Router {
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** A page together with the values of the address's variables. */
    record Found(Page page, Map<String, String> variables) {}

    /** Puts a page at an address. */
    public Router at(String pattern, Page page) {
        if (pages.putIfAbsent(pattern, page) != null) {
            throw new IllegalArgumentException("two pages at " + pattern);
        }
        return this;
    }

    Optional<Found> find(String path) {
        Page exact = pages.get(path);
        if (exact != null) {
            return Optional.of(new Found(exact, Map.of()));
        }
        for (Map.Entry<String, Page> entry : pages.entrySet()) {
            Optional<Map<String, String>> variables = match(entry.getKey(), path);
            if (variables.isPresent()) {
                return Optional.of(new Found(entry.getValue(), variables.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, String>> match(String pattern, String path) {
        String[] wanted = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                variables.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }
}
