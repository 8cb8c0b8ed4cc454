package org.ballast.jira.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.shared.Effort;

/**
 * A debt item's values as one text: a line {@code name=value} for each, with {@code \n}, {@code \r} and {@code \\} for
 * what would break a line. Unknown names are passed over, so that a later version may add some.
 */
final class HistoryText {
    private HistoryText() {}

    static String write(DebtValues values) {
        StringBuilder text = new StringBuilder();
        line(text, "kind", values.kind().name());
        line(text, "priority", values.priority().name());
        values.estimate().ifPresent(effort -> line(text, "estimate-half-days", String.valueOf(effort.halfDays())));
        line(text, "area", values.area());
        line(text, "note", values.note());
        return text.toString();
    }

    static DebtValues read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            values.put(line.substring(0, Math.max(equals, 0)), unescape(line.substring(equals + 1)));
        });
        return new DebtValues(
                DebtKind.valueOf(values.getOrDefault("kind", "")),
                DebtPriority.valueOf(values.getOrDefault("priority", "")),
                Optional.ofNullable(values.get("estimate-half-days"))
                        .map(halfDays -> new Effort(Integer.parseInt(halfDays))),
                values.getOrDefault("area", ""),
                values.getOrDefault("note", ""));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(escape(value)).append('\n');
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
