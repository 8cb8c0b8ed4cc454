package org.ballast.jira.persistence;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named values as one text: a line {@code name=value} for each, with {@code \n}, {@code \r} and {@code \\} for what would
 * break a line. Who reads passes over unknown names, so that a later version may add some.
 */
final class LineText {
    private LineText() {}

    static String write(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(name).append('=').append(escape(value)).append('\n'));
        return text.toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            values.put(line.substring(0, Math.max(equals, 0)), unescape(line.substring(equals + 1)));
        });
        return values;
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String value) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char next = value.charAt(at);
            if (next == '\\' && at + 1 < value.length()) {
                at++;
                next = switch (value.charAt(at)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> value.charAt(at);
                };
            }
            text.append(next);
        }
        return text.toString();
    }
}
