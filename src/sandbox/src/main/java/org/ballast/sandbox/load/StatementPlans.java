package org.ballast.sandbox.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.ballast.sandbox.database.StatementWatch;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Listens to the SQL statements of requests, one request after the other, and looks at their plans. */
final class StatementPlans {
    private final StatementWatch watch;
    private final JdbcTemplate jdbc;

    /**
     * The statements of one kind of request: the most that a request took.
     *
     * @param own on the plugin's tables
     * @param all also the host's
     * @param scans those on the plugin's tables for which no index is of use
     */
    record Count(int own, int all, List<String> scans) {}

    StatementPlans(StatementWatch watch) {
        this.watch = watch;
        this.jdbc = new JdbcTemplate(watch);
    }

    /** Sends requests of one kind; nothing else may reach the database meanwhile. */
    Count of(List<Runnable> requests) {
        List<List<String>> heard = new ArrayList<>();
        requests.forEach(request -> heard.add(statements(request)));
        return count(heard);
    }

    private List<String> statements(Runnable request) {
        List<String> heard = new CopyOnWriteArrayList<>();
        watch.listen(heard::add);
        try {
            request.run();
        } finally {
            watch.stop();
        }
        return heard;
    }

    private Count count(List<List<String>> requests) {
        List<String> scans = requests.stream()
                .flatMap(List::stream)
                .filter(StatementPlans::isOwn)
                .distinct()
                .filter(this::hasNoIndex)
                .toList();
        return new Count(
                most(requests.stream()
                        .map(sql -> sql.stream().filter(StatementPlans::isOwn).count())),
                most(requests.stream().map(sql -> (long) sql.size())),
                scans);
    }

    private static int most(Stream<Long> counts) {
        return counts.mapToInt(Math::toIntExact).max().orElse(0);
    }

    private static boolean isOwn(String sql) {
        return sql.contains("AO_");
    }

    /** Asks for a plan for any values, and for a reading of the whole table only where no index could help. */
    private boolean hasNoIndex(String sql) {
        int parameters =
                Math.toIntExact(sql.chars().filter(letter -> letter == '?').count());
        String values = parameters == 0 ? "" : "(" + String.join(", ", Collections.nCopies(parameters, "NULL")) + ")";
        List<String> plan = jdbc.execute((ConnectionCallback<List<String>>) connection -> {
            JdbcTemplate same = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            same.execute("SET plan_cache_mode = force_generic_plan");
            same.execute("SET enable_seqscan = off");
            same.execute("PREPARE looked_at AS " + numbered(sql));
            try {
                return same.queryForList("EXPLAIN EXECUTE looked_at" + values, String.class);
            } finally {
                same.execute("DEALLOCATE looked_at");
                same.execute("RESET enable_seqscan");
                same.execute("RESET plan_cache_mode");
            }
        });
        return String.join("\n", Objects.requireNonNull(plan)).contains("Seq Scan");
    }

    /** With $1, $2 … for the question marks; the plugin's SQL has none inside texts. */
    static String numbered(String sql) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (int i = 0; i < sql.length(); i++) {
            if (sql.charAt(i) == '?') {
                number++;
                numbered.append('$').append(number);
            } else {
                numbered.append(sql.charAt(i));
            }
        }
        return numbered.toString();
    }
}
