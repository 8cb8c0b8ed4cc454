package org.ballast.core.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.ballast.core.testing.solver.RoadmapSamples;
import org.ballast.core.testing.solver.RoadmapSamples.Team;
import org.junit.Test;

/** A small change in the backlog changes the roadmap little, if the caller says where the items stood. */
public class RoadmapStabilityTest {

    private static final RoadmapLimits LIMITS = new RoadmapLimits(300, 60_000, 0);
    private static final int FIVE_POINTS = 5 * RoadmapBuilder.FULL_WEIGHT;

    @Test
    public void fewItemsMoveWhenThreeValuesChangeAndOneItemComes() {
        RoadmapProblem problem = RoadmapSamples.backlog(120, 8, Team.USUAL, true, 9);
        RoadmapPlan before = RoadmapSolver.solve(problem, LIMITS, RoadmapProgress.NONE);
        int placed =
                (int) IntStream.of(before.slots()).filter(slot -> slot >= 0).count();
        for (int seed = 0; seed < 5; seed++) {
            RoadmapPlan after = RoadmapSolver.solve(changed(problem, before, seed), LIMITS, RoadmapProgress.NONE);

            int moved = (int) IntStream.range(0, problem.items)
                    .filter(item -> after.slot(item) != before.slot(item))
                    .count();
            assertThat(moved).as("seed " + seed).isLessThanOrEqualTo(placed / 4);
            assertThat(after.gap()).as("seed " + seed).isLessThan(400);
        }
    }

    private static RoadmapProblem changed(RoadmapProblem problem, RoadmapPlan before, int seed) {
        Random random = new Random(seed);
        RoadmapBuilder builder = new RoadmapBuilder(problem.items + 1, problem.slots)
                .skills(problem.skills, problem.skillRoom)
                .pillars(problem.pillars, problem.wanted)
                .contexts(problem.contexts, problem.switchCost, false)
                .loyalty(FIVE_POINTS)
                .item(problem.items, 2, 90);
        for (int slot = 0; slot < problem.slots; slot++) {
            builder.slot(slot, problem.room[slot], problem.most[slot]).weight(slot, problem.weight[slot]);
        }
        for (int item = 0; item < problem.items; item++) {
            builder.item(item, problem.effort[item], problem.value[item])
                    .belongs(item, problem.skill[item], problem.pillar[item], problem.context[item])
                    .previously(item, before.slot(item));
        }
        for (int arc = 0; arc < problem.arcs; arc++) {
            builder.arc(problem.predecessor[arc], problem.successor[arc], problem.lag[arc]);
        }
        for (int change = 0; change < 3; change++) {
            int item = random.nextInt(problem.items);
            builder.item(item, problem.effort[item], problem.value[item] * (90 + random.nextInt(21)) / 100);
        }
        return builder.build();
    }
}
