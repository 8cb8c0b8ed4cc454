package org.ballast.benchmark;

import org.ballast.core.solver.RoadmapPlan;
import org.ballast.core.solver.RoadmapProblem;

/** How many made roadmaps of 60 items and 6 sprints are proven within the usual limits. */
final class SmallRoadmapPart implements Part {

    @Override
    public String name() {
        return "small";
    }

    @Override
    public void run(Setting setting) {
        int proven = 0;
        double[] seconds = new double[setting.quick() ? 5 : 40];
        for (int seed = 1; seed <= seconds.length; seed++) {
            RoadmapProblem problem =
                    RoadmapInstance.made(60, 6, RoadmapPart.USUAL, true, seed).problem();
            Timer<RoadmapPlan> own = Timer.time(1, () -> RoadmapPart.solved(problem));
            seconds[seed - 1] = own.millis() / 1000;
            proven += own.result().isProven() ? 1 : 0;
        }
        setting.out()
                .println("60 items x 6, full, made: " + proven + " of " + seconds.length + " proven; median "
                        + Figures.ratio(Figures.median(seconds)) + " s, slowest "
                        + Figures.ratio(Figures.percentile(seconds, 100)) + " s\n");
    }
}
