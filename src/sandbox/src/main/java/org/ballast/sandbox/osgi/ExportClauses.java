package org.ballast.sandbox.osgi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the packages and versions out of an {@code Export-Package} header. */
final class ExportClauses {
    private ExportClauses() {}

    /** An exported package. */
    record Export(String name, Optional<String> version) {
        String clause() {
            return version.map(value -> "%s;version=\"%s\"".formatted(name, value))
                    .orElse(name);
        }
    }

    static List<Export> parse(String header) {
        List<Export> exports = new ArrayList<>();
        for (String clause : split(header, ',')) {
            List<String> parts = split(clause, ';');
            Optional<String> version = parts.stream()
                    .map(ExportClauses::version)
                    .flatMap(Optional::stream)
                    .findFirst();
            parts.stream()
                    .map(String::trim)
                    .filter(part -> part.indexOf('=') < 0)
                    .forEach(name -> exports.add(new Export(name, version)));
        }
        return exports;
    }

    private static Optional<String> version(String part) {
        String attribute = part.trim();
        if (!attribute.startsWith("version=") && !attribute.startsWith("version:Version=")) {
            return Optional.empty();
        }
        return Optional.of(attribute
                .substring(attribute.indexOf('=') + 1)
                .replace("\"", "")
                .trim());
    }

    /** Splits outside of quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
