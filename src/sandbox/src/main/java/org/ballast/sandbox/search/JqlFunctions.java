package org.ballast.sandbox.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The functions that plugins brought along. */
public final class JqlFunctions {

    private static final Set<String> OWN_LISTS = Set.of("membersof", "opensprints", "futuresprints", "closedsprints");

    private final Map<String, JqlFunction> byName = new ConcurrentHashMap<>();

    /** Adds a function; a name that is taken already is refused. */
    public void register(JqlFunction function) {
        if (byName.putIfAbsent(function.name().toLowerCase(Locale.ROOT), function) != null) {
            throw new IllegalStateException("There are two JQL functions with the name " + function.name());
        }
    }

    /** Whether a function gives a list, be it one of Jira's own or one of a plugin. */
    boolean givesList(String name) {
        return OWN_LISTS.contains(name.toLowerCase(Locale.ROOT))
                || find(name).filter(JqlFunction::givesList).isPresent();
    }

    Optional<JqlFunction> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }
}
