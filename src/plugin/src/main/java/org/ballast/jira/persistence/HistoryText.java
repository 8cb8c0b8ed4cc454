package org.ballast.jira.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.shared.Effort;

/** A debt item's values as one text, see {@link LineText}. */
final class HistoryText {
    private HistoryText() {}

    static String write(DebtValues values) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("kind", values.kind().name());
        lines.put("priority", values.priority().name());
        values.estimate().ifPresent(effort -> lines.put("estimate-half-days", String.valueOf(effort.halfDays())));
        lines.put("area", values.area());
        lines.put("note", values.note());
        return LineText.write(lines);
    }

    static DebtValues read(String text) {
        Map<String, String> values = LineText.read(text);
        return new DebtValues(
                DebtKind.valueOf(values.getOrDefault("kind", "")),
                DebtPriority.valueOf(values.getOrDefault("priority", "")),
                Optional.ofNullable(values.get("estimate-half-days"))
                        .map(halfDays -> new Effort(Integer.parseInt(halfDays))),
                values.getOrDefault("area", ""),
                values.getOrDefault("note", ""));
    }
}
