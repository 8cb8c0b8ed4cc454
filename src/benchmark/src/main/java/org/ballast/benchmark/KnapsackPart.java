package org.ballast.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.core.solver.Knapsack;
import org.ballast.core.solver.KnapsackAnswer;
import org.ballast.core.solver.KnapsackSolver;

/** The 0/1 knapsack: the published instances and backlogs of the product's shape, next to OR-Tools' two solvers. */
final class KnapsackPart implements Part {

    private static final int WARM_UPS = 20;

    /** A measured instance. */
    private record Row(
            KnapsackInstance instance, Timer<KnapsackAnswer> own, Timer<Answer> solver, Timer<Answer> cpSat) {

        boolean isRight() {
            return own.result().isProven()
                    && Math.abs(own.result().profit() - instance.optimum()) <= instance.rounding();
        }
    }

    @Override
    public String name() {
        return "knapsack";
    }

    @Override
    public void run(Setting setting) throws IOException {
        OrTools.load();
        List<KnapsackInstance> instances = KnapsackInstance.all(setting.data());
        for (KnapsackInstance instance : instances) {
            if (instance.knapsack().size() <= 1000) {
                warmUp(instance.knapsack());
            }
        }
        Map<String, List<Row>> families = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (KnapsackInstance instance : instances) {
            Row row = measure(instance, setting);
            rows.add(row);
            families.computeIfAbsent(instance.family(), family -> new ArrayList<>())
                    .add(row);
        }
        setting.out().println("### 0/1 knapsack, one by one (ms)\n");
        printAll(rows, setting);
        setting.out().println("### 0/1 knapsack: geometric means, and how many times as long the others took\n");
        Table table = new Table(
                "Family",
                "instances",
                "proven optimal",
                "ms",
                "slowest ms",
                "OR-Tools knapsack",
                "proven",
                "CP-SAT",
                "proven");
        families.forEach((family, some) -> summarise(table, family, some));
        summarise(table, "all", rows);
        table.print(setting.out());
    }

    private static void warmUp(Knapsack knapsack) {
        for (int run = 0; run < WARM_UPS; run++) {
            long start = System.nanoTime();
            KnapsackSolver.solve(knapsack);
            if (System.nanoTime() - start > 20_000_000) {
                return;
            }
        }
    }

    private static Row measure(KnapsackInstance instance, Setting setting) {
        Knapsack knapsack = instance.knapsack();
        double seconds = setting.peerSeconds();
        int often = setting.repetitions();
        return new Row(
                instance,
                Timer.time(often, () -> KnapsackSolver.solve(knapsack)),
                Timer.time(often, () -> OrTools.knapsackSolver(knapsack, seconds)),
                Timer.time(Math.min(often, 3), () -> OrTools.cpSat(knapsack, seconds)));
    }

    private static void printAll(List<Row> rows, Setting setting) {
        Table table = new Table("Instance", "optimum", "Ballast", "", "OR-Tools knapsack", "", "CP-SAT", "");
        for (Row row : rows) {
            table.row(
                    row.instance().family() + " " + row.instance().name(),
                    Long.toString(row.instance().optimum()),
                    Figures.millis(row.own().millis()),
                    row.isRight()
                            ? ""
                            : "WRONG OR OPEN " + row.own().result().profit() + " of "
                                    + row.own().result().bound(),
                    Figures.millis(row.solver().millis()),
                    row.solver().result().proven() ? "" : "open",
                    Figures.millis(row.cpSat().millis()),
                    row.cpSat().result().proven() ? "" : "open");
        }
        table.print(setting.out());
    }

    private static void summarise(Table table, String family, List<Row> rows) {
        double[] own = rows.stream().mapToDouble(row -> row.own().millis()).toArray();
        table.row(
                family,
                Integer.toString(rows.size()),
                Long.toString(rows.stream().filter(Row::isRight).count()),
                Figures.millis(Figures.geometricMean(own)),
                Figures.millis(Arrays.stream(own).max().orElse(0)),
                ratio(rows.stream()
                        .mapToDouble(row -> row.solver().millis() / row.own().millis())
                        .toArray()),
                Long.toString(rows.stream()
                        .filter(row -> row.solver().result().proven())
                        .count()),
                ratio(rows.stream()
                        .mapToDouble(row -> row.cpSat().millis() / row.own().millis())
                        .toArray()),
                Long.toString(rows.stream()
                        .filter(row -> row.cpSat().result().proven())
                        .count()));
    }

    private static String ratio(double[] ratios) {
        return Figures.ratio(Figures.geometricMean(ratios)) + " x";
    }
}
