package org.ballast.sandbox.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.database.StatementWatch;
import org.ballast.sandbox.load.traffic.Driver;
import org.ballast.sandbox.load.traffic.RequestKind;
import org.ballast.sandbox.load.traffic.Traffic;

/** Counts the SQL statements of each kind of request, one request after the other, and looks at their plans. */
final class StatementCounts {
    private static final int REPEATS = 9;

    private final StatementPlans plans;
    private final Traffic traffic;
    private final Driver driver;

    StatementCounts(StatementWatch watch, Traffic traffic, Driver driver) {
        this.plans = new StatementPlans(watch);
        this.traffic = traffic;
        this.driver = driver;
    }

    Map<RequestKind, StatementPlans.Count> run() {
        Map<RequestKind, StatementPlans.Count> counts = new EnumMap<>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            List<Runnable> requests = new ArrayList<>();
            for (int i = 0; i < REPEATS; i++) {
                traffic.calls(kind).stream()
                        .filter(call -> call.kind() == kind)
                        .forEach(call -> requests.add(() -> driver.run(call)));
            }
            counts.put(kind, plans.of(requests));
        }
        return counts;
    }
}
