package org.ballast.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ballast.core.solver.BundlePlan;
import org.ballast.core.solver.BundleSolver;

/** Bundles for a budget: the Next Release Problem, or release planning, next to CP-SAT and SCIP. */
final class BundlePart implements Part {

    /** The published cases. */
    interface Cases {
        List<BundleInstance> read(Path data) throws IOException;
    }

    private static final int NODES = 20_000;

    private final String name;
    private final String title;
    private final Cases cases;

    private BundlePart(String name, String title, Cases cases) {
        this.name = name;
        this.title = title;
        this.cases = cases;
    }

    static BundlePart nextRelease() {
        return new BundlePart(
                "nrp",
                "Next Release Problem, budgets rounded down",
                data -> BundleInstance.nextRelease(data.resolve("next-release")));
    }

    static BundlePart release() {
        return new BundlePart("release", "Release planning", data -> BundleInstance.release(data.resolve("release")));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run(Setting setting) throws IOException {
        OrTools.load();
        Table table = new Table("Case", "optimum", "Ballast", "s", "", "CP-SAT", "s", "SCIP", "s");
        for (BundleInstance instance : cases.read(setting.data())) {
            Timer<BundlePlan> own = Timer.time(1, () -> BundleSolver.solve(instance.problem(), NODES));
            LinearModel.Found cpSat = instance.model().cpSat(setting.peerSeconds());
            LinearModel.Found scip = instance.model().scip(setting.peerSeconds());
            table.row(
                    instance.name,
                    Long.toString(instance.optimum),
                    Long.toString(own.result().value()),
                    Figures.ratio(own.millis() / 1000),
                    verdict(own.result(), instance),
                    found(cpSat),
                    Figures.ratio(cpSat.seconds()),
                    found(scip),
                    Figures.ratio(scip.seconds()));
        }
        setting.out().println("### " + title + "\n");
        table.print(setting.out());
    }

    private static String verdict(BundlePlan plan, BundleInstance instance) {
        boolean wrong =
                plan.value() > instance.optimum || plan.bound() < instance.optimum || plan.cost() > instance.budget;
        return wrong ? "WRONG" : plan.isProven() ? "proven" : "at most " + plan.bound();
    }

    private static String found(LinearModel.Found found) {
        return found.proven() ? "proven" : found.found() ? Long.toString(found.value()) : "none";
    }
}
