package org.ballast.sandbox.store;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call an issue: project key and number. */
public record IssueKey(String projectKey, long number) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9_]*)-([1-9]\\d{0,17})");

    /** Reads a key, whatever its case; empty when the text is not one. */
    public static Optional<IssueKey> parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new IssueKey(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return projectKey + "-" + number;
    }
}
