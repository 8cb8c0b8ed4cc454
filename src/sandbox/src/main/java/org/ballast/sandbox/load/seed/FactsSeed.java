package org.ballast.sandbox.load.seed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the public property of tagged issues and the host's index of it, as the plugin and the host would. */
final class FactsSeed {
    private static final String KEY = "ballast.debt";
    private static final List<String> PRIORITIES = List.of("lowest", "low", "medium", "high", "highest");

    private final Rows properties;
    private final Rows index;

    FactsSeed(JdbcTemplate jdbc) {
        properties = new Rows(
                jdbc,
                "entity_property",
                List.of("entity_name", "entity_id", "property_key", "json_value", "created", "updated"));
        index = new Rows(
                jdbc,
                "property_index",
                List.of("issue_id", "property_key", "property_path", "number_value", "text_value"));
    }

    /**
     * Adds the facts of one issue.
     *
     * @param rank of the priority, 1 to 5
     * @param voters one for each dot
     * @param tagged milliseconds since 1970
     */
    void add(long issue, String kind, int rank, @Nullable Integer halfDays, List<Long> voters, long tagged) {
        String code = kind.toLowerCase(Locale.ROOT);
        String priority = PRIORITIES.get(rank - 1);
        long people = voters.stream().distinct().count();
        Instant when = Instant.ofEpochMilli(tagged).truncatedTo(ChronoUnit.SECONDS);
        String estimate = halfDays == null ? "" : "\"estimate\":%s,".formatted(days(halfDays));
        properties.add(
                "IssueProperty",
                issue,
                KEY,
                "{\"kind\":\"%s\",\"priority\":\"%s\",\"priorityRank\":%d,%s\"votes\":%d,\"voters\":%d,\"tagged\":\"%s\"}"
                        .formatted(code, priority, rank, estimate, voters.size(), people, when),
                tagged,
                tagged);
        index.add(issue, KEY, "kind", null, code);
        index.add(issue, KEY, "priority", null, priority);
        number(issue, "priorityRank", rank);
        number(issue, "votes", voters.size());
        number(issue, "voters", (double) people);
        number(issue, "tagged", (double) when.toEpochMilli());
        if (halfDays != null) {
            number(issue, "estimate", halfDays / 2.0);
        }
    }

    void flush() {
        properties.flush();
        index.flush();
    }

    private void number(long issue, String path, double value) {
        index.add(issue, KEY, path, value, null);
    }

    private static String days(int halfDays) {
        return halfDays % 2 == 0 ? String.valueOf(halfDays / 2) : halfDays / 2 + ".5";
    }
}
