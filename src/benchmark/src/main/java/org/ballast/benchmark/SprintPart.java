package org.ballast.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.ballast.core.solver.SprintAnswer;
import org.ballast.core.solver.SprintProblem;
import org.ballast.core.solver.SprintSolver;

/** The exact next sprint: precedence, four skills and 25 contexts, on generated backlogs, next to CP-SAT. */
final class SprintPart implements Part {

    private static final int[][] SIZES = {{100, 16}, {1_000, 8}, {1_000, 16}, {1_000, 40}, {10_000, 16}, {10_000, 40}};
    private static final int WARM_UPS = 200;
    private static final double NANOS_OF_A_MILLI = 1e6;

    @Override
    public String name() {
        return "sprint";
    }

    @Override
    public void run(Setting setting) {
        OrTools.load();
        for (int seed = 1; seed <= WARM_UPS; seed++) {
            SprintSolver.solve(new SprintBacklog(-seed, 1_000, 16).problem());
        }
        Table table = new Table(
                "Items, half-days",
                "backlogs",
                "proven",
                "median ms",
                "p95 ms",
                "max ms",
                "p95 ms of processor",
                "CP-SAT",
                "proven");
        for (int[] size : SIZES) {
            table.row(row(size[0], size[1], setting));
        }
        setting.out().println("### Exact next sprint\n");
        table.print(setting.out());
    }

    private static String[] row(int items, int capacity, Setting setting) {
        int runs = setting.quick() ? 20 : 100;
        int compared = setting.quick() ? 1 : 5;
        double[] wall = new double[runs];
        double[] processor = new double[runs];
        double[] ratios = new double[compared];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int proven = 0;
        int peerProven = 0;
        boolean agree = true;
        for (int run = 0; run < runs; run++) {
            SprintBacklog backlog = new SprintBacklog(run, items, capacity);
            SprintProblem problem = backlog.problem();
            long startedAt = threads.getCurrentThreadCpuTime();
            Timer<SprintAnswer> own = Timer.time(1, () -> SprintSolver.solve(problem));
            processor[run] = (threads.getCurrentThreadCpuTime() - startedAt) / NANOS_OF_A_MILLI;
            wall[run] = own.millis();
            SprintAnswer answer = own.result();
            proven += answer.proven() && answer.firstOfEquals() ? 1 : 0;
            if (run < compared) {
                Timer<Answer> peer = Timer.time(1, () -> backlog.cpSat(setting.peerSeconds()));
                ratios[run] = peer.millis() / own.millis();
                peerProven += peer.result().proven() ? 1 : 0;
                long value = answer.plan().orElseThrow().score().value();
                agree &= peer.result().proven()
                        ? peer.result().value() == value
                        : peer.result().value() <= value;
            }
        }
        return new String[] {
            items + ", " + capacity,
            Integer.toString(runs),
            Integer.toString(proven),
            Figures.millis(Figures.median(wall)),
            Figures.millis(Figures.percentile(wall, 95)),
            Figures.millis(Figures.percentile(wall, 100)),
            Figures.millis(Figures.percentile(processor, 95)),
            Figures.ratio(Figures.geometricMean(ratios)) + " x" + (agree ? "" : ", OTHER VALUE"),
            peerProven + " of " + compared
        };
    }
}
