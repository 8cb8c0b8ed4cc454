package org.ballast.sandbox.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which fields of an issue the caller wants, as in {@code fields=summary,status} or {@code fields=*all,-comment}. */
final class FieldChoice {

    private static final List<String> NOT_NAVIGABLE = List.of("comment");

    private final boolean all;
    private final boolean navigable;
    private final List<String> named;
    private final List<String> without;

    private FieldChoice(List<String> names) {
        this.all = names.contains("*all");
        this.without = names.stream()
                .filter(name -> name.startsWith("-"))
                .map(name -> name.substring(1))
                .toList();
        this.named = names.stream()
                .filter(name -> !name.startsWith("-") && !name.startsWith("*"))
                .toList();
        this.navigable = names.contains("*navigable") || (named.isEmpty() && !all);
    }

    /** The choice in the given parameters, each of which may hold several names. */
    static FieldChoice of(@Nullable List<String> parameters, String usual) {
        List<String> names = new ArrayList<>();
        for (String parameter : parameters == null ? List.<String>of() : parameters) {
            Arrays.stream(parameter.split(",", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        return new FieldChoice(names.isEmpty() ? List.of(usual) : names);
    }

    boolean has(String field) {
        if (without.contains(field)) {
            return false;
        }
        return all || named.contains(field) || (navigable && !NOT_NAVIGABLE.contains(field));
    }
}
