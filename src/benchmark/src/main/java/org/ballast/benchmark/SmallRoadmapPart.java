package org.ballast.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.ballast.core.solver.RoadmapPlan;
import org.ballast.core.solver.RoadmapProblem;

/** How many made roadmaps of 60 items and 6 sprints are proven within the usual limits, and the others with patience. */
final class SmallRoadmapPart implements Part {

    @Override
    public String name() {
        return "small";
    }

    @Override
    public void run(Setting setting) {
        int proven = 0;
        List<String> slow = new ArrayList<>();
        double[] seconds = new double[setting.quick() ? 5 : 40];
        for (int seed = 1; seed <= seconds.length; seed++) {
            RoadmapProblem problem =
                    RoadmapInstance.made(60, 6, RoadmapPart.USUAL, true, seed).problem();
            Timer<RoadmapPlan> own = Timer.time(1, () -> RoadmapPart.solved(problem));
            seconds[seed - 1] = own.millis() / 1000;
            if (own.result().isProven()) {
                proven++;
            } else {
                slow.add(patiently(setting, seed, problem));
            }
        }
        setting.out()
                .println("60 items x 6, full, made: " + proven + " of " + seconds.length + " proven; median "
                        + Figures.ratio(Figures.median(seconds)) + " s, slowest "
                        + Figures.ratio(Figures.percentile(seconds, 100)) + " s\n\nThe others with as many nodes as it takes: "
                        + String.join("; ", slow) + "\n");
    }

    private static String patiently(Setting setting, int seed, RoadmapProblem problem) {
        Timer<RoadmapPlan> own = RoadmapPart.patient(setting, problem);
        return "seed " + seed + (own.result().isProven() ? " proven in " : " gap " + own.result().gap() + " after ")
                + Figures.ratio(own.millis() / 1000) + " s";
    }
}
