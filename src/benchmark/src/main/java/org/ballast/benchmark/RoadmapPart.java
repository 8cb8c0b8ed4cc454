package org.ballast.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.core.solver.RoadmapCheck;
import org.ballast.core.solver.RoadmapLimits;
import org.ballast.core.solver.RoadmapPlan;
import org.ballast.core.solver.RoadmapProblem;
import org.ballast.core.solver.RoadmapProgress;
import org.ballast.core.solver.RoadmapSolver;

/** Roadmaps: the shared ones and made ones of the same shape, next to CP-SAT, SCIP and Timefold. */
final class RoadmapPart implements Part {

    private static final int[] WIDE = {40, 12, 16};
    static final int[] USUAL = {16, 4, 8};

    @Override
    public String name() {
        return "roadmap";
    }

    @Override
    public void run(Setting setting) throws IOException {
        OrTools.load();
        Map<String, Long> known = bestKnown(setting.data().resolve("roadmap/best-known.csv"));
        List<RoadmapInstance> instances = new ArrayList<>(shared(setting.data().resolve("roadmap")));
        for (int seed = 11; seed < (setting.quick() ? 12 : 14); seed++) {
            instances.add(RoadmapInstance.made(300, 12, WIDE, true, seed));
        }
        instances.add(RoadmapInstance.made(1000, 26, USUAL, true, 11));
        instances.add(RoadmapInstance.made(10_000, 12, USUAL, true, 11));
        RoadmapSolver.solve(instances.get(0).problem());
        double seconds = setting.quick() ? 5 : 60;
        Table table = new Table(
                "Roadmap",
                "best known",
                "Ballast",
                "s",
                "gap %",
                "shortfall",
                "CP-SAT " + (int) seconds + " s",
                "gap %",
                "SCIP " + (int) seconds + " s",
                "gap %",
                "Timefold " + (int) seconds + " s",
                "shortfall");
        for (RoadmapInstance instance : instances) {
            measure(table, instance, known.getOrDefault(instance.name, 0L), seconds);
        }
        setting.out().println("### Roadmaps\n");
        table.print(setting.out());
        patient(setting, instances.get(0));
    }

    /** A hard small one with as many nodes as it takes, within bounds. */
    private static void patient(Setting setting, RoadmapInstance instance) {
        Timer<RoadmapPlan> own = patient(setting, instance.problem());
        setting.out()
                .println(instance.name + " with as many nodes as it takes: "
                        + own.result().value() + ", "
                        + (own.result().isProven()
                                ? "proven"
                                : "gap " + own.result().gap()) + ", "
                        + Figures.ratio(own.millis() / 1000) + " s\n");
    }

    /** With nodes enough for every small roadmap that was ever tried. */
    static Timer<RoadmapPlan> patient(Setting setting, RoadmapProblem problem) {
        RoadmapLimits usual = RoadmapLimits.standard(problem);
        RoadmapLimits limits =
                new RoadmapLimits(usual.rounds(), usual.moves(), setting.quick() ? 20_000 : 1_000_000);
        return Timer.time(1, () -> RoadmapSolver.solve(problem, limits, RoadmapProgress.NONE));
    }

    private static void measure(Table table, RoadmapInstance instance, long known, double seconds) {
        Timer<RoadmapPlan> own = Timer.time(1, () -> solved(instance.problem()));
        RoadmapPlan plan = own.result();
        LinearModel model = RoadmapModel.of(instance);
        LinearModel.Found cpSat = model.cpSat(seconds);
        LinearModel.Found scip = model.scip(seconds);
        RoadmapCheck timefold = RoadmapCheck.of(instance.problem(), instance.timefold(seconds));
        table.row(
                instance.name,
                known == 0 ? "" : Long.toString(known),
                Long.toString(plan.value()),
                Figures.ratio(own.millis() / 1000),
                plan.isProven() ? "proven" : Figures.ratio(plan.gap() / 100.0),
                Long.toString(plan.shortfall()),
                value(cpSat),
                gap(cpSat),
                value(scip),
                gap(scip),
                timefold.isFeasible() ? Long.toString(timefold.value()) : "no plan",
                timefold.isFeasible() ? Long.toString(timefold.shortfall()) : "");
    }

    /** The plan, if the checker agrees with it. */
    static RoadmapPlan solved(RoadmapProblem problem) {
        RoadmapPlan plan = RoadmapSolver.solve(problem);
        RoadmapCheck check = RoadmapCheck.of(problem, plan.slots());
        if (!check.isFeasible() || check.value() != plan.value() || check.shortfall() != plan.shortfall()) {
            throw new IllegalStateException("not a plan: " + check);
        }
        return plan;
    }

    private static String value(LinearModel.Found found) {
        return found.found() ? Long.toString(found.value()) : "no plan";
    }

    private static String gap(LinearModel.Found found) {
        if (found.proven()) {
            return String.format(Locale.ROOT, "proven %.1f s", found.seconds());
        }
        return found.found() ? Figures.ratio(100 * (found.bound() - found.value()) / found.value()) : "";
    }

    private static List<RoadmapInstance> shared(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<RoadmapInstance> instances = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".rmap"))
                    .sorted()
                    .toList()) {
                instances.add(RoadmapInstance.read(file));
            }
            return instances;
        }
    }

    private static Map<String, Long> bestKnown(Path file) throws IOException {
        Map<String, Long> known = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (!cells[1].isEmpty()) {
                known.put(cells[0], Long.parseLong(cells[1]));
            }
        }
        return known;
    }
}
