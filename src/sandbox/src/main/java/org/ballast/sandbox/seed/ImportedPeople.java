package org.ballast.sandbox.seed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/** Finds the people whom an export names, by login name, mail address or display name, and adds those who are new. */
final class ImportedPeople {

    private static final int LONGEST = 200;

    private final Store store;
    private final Map<String, Long> known = new HashMap<>();

    ImportedPeople(Store store) {
        this.store = store;
        for (UserRow user : store.users().all()) {
            known.putIfAbsent(normal(user.displayName()), user.id());
        }
        for (UserRow user : store.users().all()) {
            known.put(normal(user.email()), user.id());
            known.put(normal(user.name()), user.id());
        }
    }

    /** The person's id; null for nobody. New people log in with their name, blanks as dots, also as password. */
    @Nullable
    Long id(String text) {
        if (text.isBlank() || text.equalsIgnoreCase("Unassigned") || text.equalsIgnoreCase("Anonymous")) {
            return null;
        }
        return known.computeIfAbsent(normal(text), name -> add(text.strip()));
    }

    private long add(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String name = normal(shown).replaceAll("\\s+", ".");
        UserRow user = store.users()
                .byName(name)
                .orElseGet(() ->
                        store.users().create(name, name, shown, name.contains("@") ? name : name + "@example.org"));
        store.groups().add(user.id(), Groups.USERS);
        return user.id();
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
