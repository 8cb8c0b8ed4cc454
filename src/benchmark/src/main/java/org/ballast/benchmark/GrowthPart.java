package org.ballast.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.ballast.core.solver.RoadmapPlan;
import org.ballast.core.solver.RoadmapProblem;

/** How time and memory of a roadmap grow with items and with sprints; draws the picture of the measurements anew. */
final class GrowthPart implements Part {

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void run(Setting setting) throws IOException {
        Table table = new Table("Items", "sprints", "s", "MB", "gap %");
        int[][] shapes = {
            {100, 12}, {300, 12}, {1000, 12}, {3000, 12}, {10_000, 12}, {300, 4}, {300, 8}, {300, 26}, {300, 52}
        };
        double[] seconds = new double[shapes.length];
        double[] megabytes = new double[shapes.length];
        for (int row = 0; row < shapes.length; row++) {
            int[] shape = shapes[row];
            RoadmapProblem problem = RoadmapInstance.made(shape[0], shape[1], RoadmapPart.USUAL, true, 5)
                    .problem();
            long before = allocated();
            Timer<RoadmapPlan> own = Timer.time(1, () -> RoadmapPart.solved(problem));
            long bytes = allocated() - before;
            seconds[row] = own.millis() / 1000;
            megabytes[row] = bytes / 1e6;
            table.row(
                    Integer.toString(shape[0]),
                    Integer.toString(shape[1]),
                    Figures.ratio(own.millis() / 1000),
                    Long.toString(bytes / 1_000_000),
                    Figures.ratio(own.result().gap() / 100.0));
        }
        setting.out().println("### Growth; memory is all that was allocated on the way\n");
        table.print(setting.out());
        int[] items = {100, 300, 1000, 3000, 10_000};
        int[] sprints = {4, 8, 12, 26, 52};
        GrowthChart chart = new GrowthChart();
        chart.panel("Seconds by items, 12 sprints", "s", "#0052cc", items, Arrays.copyOf(seconds, items.length));
        chart.panel(
                "MB allocated by items, 12 sprints", "MB", "#00875a", items, Arrays.copyOf(megabytes, items.length));
        double[] bySprint = {seconds[5], seconds[6], seconds[1], seconds[7], seconds[8]};
        chart.panel("Seconds by sprints, 300 items", "s", "#de350b", sprints, bySprint);
        Path file = setting.home().resolve("src/docs/roadmap-growth.svg");
        Files.writeString(file, chart.svg("Time and memory of a roadmap against items and sprints"));
        setting.out().println("Drawn in " + file);
    }

    private static long allocated() {
        return java.lang.management.ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class)
                .getCurrentThreadAllocatedBytes();
    }
}
