package org.ballast.sandbox.search;

import org.jspecify.annotations.Nullable;

/**
 * A field as written in a query: a name, or a value in a property such as {@code issue.property[key].path}.
 *
 * @param argument what stands in brackets; null for an ordinary field
 * @param path what stands behind the brackets, without the first dot; null when nothing does
 */
public record JqlField(
        String name, @Nullable String argument, @Nullable String path) {

    /** An ordinary field. */
    static JqlField named(String name) {
        return new JqlField(name, null, null);
    }

    /** As the field may be shown in a message. */
    public String display() {
        if (argument == null) {
            return name;
        }
        return name + "[" + argument + "]" + (path == null ? "" : "." + path);
    }
}
