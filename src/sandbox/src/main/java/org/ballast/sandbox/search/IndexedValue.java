package org.ballast.sandbox.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in a JSON property of issues that can be searched.
 *
 * @param path names of nested members, joined by dots; lists count with each of their elements
 * @param alias name in JQL; null when it can only be reached as {@code issue.property[key].path}
 */
public record IndexedValue(
        String propertyKey,
        String path,
        Type type,
        @Nullable String alias) {

    /** How a value is compared. */
    public enum Type {
        /** As a whole, with regard to case. */
        STRING,
        /** By its words. */
        TEXT,
        NUMBER,
        /** As a moment; written as ISO date or date and time. */
        DATE;

        /** Reads the type as written in a descriptor, whatever its case. */
        public static Type of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }
}
