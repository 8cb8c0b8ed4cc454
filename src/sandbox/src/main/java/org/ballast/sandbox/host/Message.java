package org.ballast.sandbox.host;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A text made from a pattern as Jira makes it: always through {@link MessageFormat}, so that two apostrophes are one even
 * without arguments.
 */
public final class Message {
    private Message() {}

    /**
     * The text.
     *
     * @param arguments what {@code {0}} and the others stand for; may be fewer than the pattern names
     */
    public static String of(String pattern, Locale locale, Object... arguments) {
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Nothing in it means anything to {@link MessageFormat}, which would take long to say the same. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0;
    }
}
