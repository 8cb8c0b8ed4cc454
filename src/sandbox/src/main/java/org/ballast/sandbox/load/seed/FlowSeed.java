package org.ballast.sandbox.load.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Gives a department a user flow of twenty steps with a service level, and a value for every hour of its window. */
final class FlowSeed {
    private static final int STEPS = 20;
    private static final int WINDOW_HOURS = 90 * 24;

    private final PluginTable tables;
    private final Instant now;
    private final Rows lines;
    private final Rows points;

    FlowSeed(PluginTable tables, Instant now) {
        this.tables = tables;
        this.now = now;
        lines = tables.rows(
                "FLOW_CHANGE",
                "FLOW_ID",
                "DEPARTMENT_ID",
                "REVISION",
                "CONTENT",
                "STANDING_IN",
                "CHANGED_BY",
                "CHANGED_AT",
                "CHANGE_KEY");
        points = tables.rows("LEVEL_POINT", "FLOW_ID", "BEGAN_AT", "HOURS", "MILLIONTHS", "POINT_KEY");
    }

    void flow(long department, String owner) {
        long flow = tables.insert("USER_FLOW", List.of("DEPARTMENT_ID"), department);
        lines.add(flow, department, 1, content(owner), department, owner, now.toEpochMilli(), flow + ":1");
        Instant end = now.truncatedTo(ChronoUnit.HOURS);
        for (int hour = 1; hour <= WINDOW_HOURS; hour++) {
            long began = end.minus(Duration.ofHours(hour)).toEpochMilli();
            points.add(flow, began, 1, hour % 50 == 0 ? 950_000 : 999_000, flow + ":" + began);
        }
        lines.flush();
        points.flush();
    }

    private static String content(String owner) {
        StringBuilder text =
                new StringBuilder("name=Pay for a basket\nowner=%s\ntarget=6000\nstatistic=MEAN\n".formatted(owner));
        for (int step = 0; step < STEPS; step++) {
            text.append(
                    "step.%1$d.name=Page %1$d\nstep.%1$d.service=shop\nstep.%1$d.acceptable=1000\nstep.%1$d.times=1\nstep.%1$d.optional=false\nstep.%1$d.parallel=false\nstep.%1$d.measured=500\n"
                            .formatted(step));
        }
        return text.append(
                        "indicator=Baskets paid for\nlevel-target=995000\nwindow=DAYS_90\ninterval-hours=1\nsource=shop\ntrial=false\n")
                .toString();
    }
}
