package org.ballast.core.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.ballast.core.testing.solver.RoadmapSamples;
import org.ballast.core.testing.solver.RoadmapSamples.Team;
import org.junit.Test;

public class RoadmapSolverTest {

    @Test
    public void findsTheBestOfAllPlansOfSmallProblemsWithAnyRule() {
        int proven = 0;
        for (int seed = 0; seed < 150; seed++) {
            RoadmapProblem problem = RoadmapSamples.tiny(5, 3, seed);
            RoadmapPlan plan = RoadmapSolver.solve(problem, quick(), RoadmapProgress.NONE);
            RoadmapCheck best = bestOfAll(problem);
            RoadmapCheck check = RoadmapCheck.of(problem, plan.slots());

            assertThat(check.broken()).as("seed " + seed).isEmpty();
            assertThat(plan.value()).as("seed " + seed).isEqualTo(check.value());
            assertThat(plan.shortfall()).as("seed " + seed).isEqualTo(check.shortfall());
            assertThat(plan.shortfall()).as("seed " + seed).isEqualTo(best.shortfall());
            assertThat(plan.value()).as("seed " + seed).isEqualTo(best.value());
            assertThat(plan.bound()).as("seed " + seed).isGreaterThanOrEqualTo(best.value());
            assertThat(plan.leastShortfall()).as("seed " + seed).isLessThanOrEqualTo(best.shortfall());
            proven += plan.isProven() ? 1 : 0;
        }
        assertThat(proven).isGreaterThan(145);
    }

    @Test
    public void findsAndProvesTheBestWhereSprintsAreAlike() {
        for (int seed = 0; seed < 150; seed++) {
            RoadmapProblem problem = RoadmapSamples.alike(6, 3, seed);
            RoadmapPlan plan = RoadmapSolver.solve(problem, new RoadmapLimits(200, 0, 2_000), RoadmapProgress.NONE);
            RoadmapCheck best = bestOfAll(problem);

            assertThat(plan.shortfall()).as("seed " + seed).isEqualTo(best.shortfall());
            assertThat(plan.value()).as("seed " + seed).isEqualTo(best.value());
            assertThat(plan.isProven()).as("seed " + seed).isTrue();
        }
    }

    @Test
    public void provesTheRoadmapOfASmallBacklog() {
        for (int seed : new int[] {3, 7}) {
            RoadmapProblem problem = RoadmapSamples.backlog(60, 6, Team.USUAL, true, seed);
            RoadmapPlan plan = RoadmapSolver.solve(problem);

            assertThat(RoadmapCheck.of(problem, plan.slots()).broken()).isEmpty();
            assertThat(plan.isProven()).as("seed " + seed).isTrue();
        }
    }

    @Test
    public void keepsAllTheRulesOfABacklogAndIsCloseToItsBound() {
        for (Team team : new Team[] {Team.SMALL_STEPS, Team.USUAL, Team.WIDE}) {
            RoadmapProblem problem = RoadmapSamples.backlog(120, 8, team, true, 7);
            RoadmapPlan plan = RoadmapSolver.solve(problem, new RoadmapLimits(400, 60_000, 0), RoadmapProgress.NONE);

            RoadmapCheck check = RoadmapCheck.of(problem, plan.slots());
            assertThat(check.broken()).isEmpty();
            assertThat(check.value()).isEqualTo(plan.value());
            assertThat(plan.gap()).isBetween(0L, 400L);
        }
    }

    @Test
    public void isTheSameEachTime() {
        RoadmapProblem problem = RoadmapSamples.backlog(80, 6, Team.USUAL, true, 3);

        assertThat(RoadmapSolver.solve(problem, quick(), RoadmapProgress.NONE).toString())
                .isEqualTo(RoadmapSolver.solve(problem, quick(), RoadmapProgress.NONE)
                        .toString());
    }

    @Test
    public void leavesPinnedItemsWhereTheyAreAndNamesThoseThatFindNoPlace() {
        RoadmapProblem problem = slots(3, 2, 1)
                .item(0, 1, 1)
                .pin(0, 1)
                .item(1, 2, 900)
                .item(2, 2, 800)
                .item(3, 1, 5)
                .pin(3, 1)
                .build();

        RoadmapPlan plan = RoadmapSolver.solve(problem);

        assertThat(plan.slots()).containsExactly(1, 0, 2, -1);
        assertThat(plan.unkeptPins()).containsExactly(3);
        assertThat(plan.isProven()).isTrue();
    }

    @Test
    public void answersWhenThePillarsWantMoreThanThereIsAndProvesIt() {
        RoadmapProblem problem = slots(2, 4, 2)
                .pillars(2, 3, 9)
                .item(0, 2, 10)
                .belongs(0, -1, 0, -1)
                .item(1, 3, 10)
                .belongs(1, -1, 1, -1)
                .item(2, 4, 500)
                .item(3, 2, 1)
                .belongs(3, -1, 1, -1)
                .build();

        RoadmapPlan plan = RoadmapSolver.solve(problem);

        assertThat(plan.shortfall()).isEqualTo(5);
        assertThat(plan.leastShortfall()).isEqualTo(5);
        assertThat(plan.slots()).containsExactly(0, 1, -1, 0);
    }

    @Test
    public void plansNothingWhereNothingFits() {
        RoadmapProblem none = new RoadmapBuilder(0, 4).build();
        RoadmapProblem noRoom =
                new RoadmapBuilder(2, 2).item(0, 1, 9).item(1, 3, 9).build();
        RoadmapProblem tooLarge = slots(2, 4, 2)
                .largestTask(0, 2)
                .largestTask(1, 2)
                .item(0, 3, 9)
                .item(1, 5, 9)
                .build();

        for (RoadmapProblem problem : new RoadmapProblem[] {none, noRoom, tooLarge}) {
            RoadmapPlan plan = RoadmapSolver.solve(problem);
            assertThat(Arrays.stream(plan.slots())).allMatch(slot -> slot == RoadmapProblem.NOWHERE);
            assertThat(plan.isProven()).isTrue();
        }
    }

    @Test
    public void copesWithTheLargestNumbers() {
        RoadmapBuilder builder = new RoadmapBuilder(40, 3);
        int largest = RoadmapBuilder.LARGEST_NUMBER;
        for (int slot = 0; slot < 3; slot++) {
            builder.slot(slot, largest, largest).weight(slot, largest);
        }
        for (int item = 0; item < 40; item++) {
            builder.item(item, largest / 4 - item, largest - item);
        }
        RoadmapProblem problem = builder.build();

        RoadmapPlan plan = RoadmapSolver.solve(problem, quick(), RoadmapProgress.NONE);

        assertThat(RoadmapCheck.of(problem, plan.slots()).broken()).isEmpty();
        assertThat(plan.bound()).isGreaterThanOrEqualTo(plan.value());
        assertThat(Arrays.stream(plan.slots()).filter(slot -> slot >= 0).count())
                .isEqualTo(12);
    }

    @Test
    public void refusesArcsThatGoRoundInACircleAndNumbersThatAreNone() {
        RoadmapBuilder circle = slots(2, 4, 2).arc(0, 1, 0).arc(1, 2, 1).arc(2, 0, 0);

        assertThatThrownBy(circle::build).hasMessageContaining("circle");
        assertThatThrownBy(() -> slots(2, 4, 2).item(0, -1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> slots(2, 4, 2).arc(0, 4, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> slots(2, 4, 2).belongs(0, 1, -1, -1).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoadmapBuilder(2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void endsWhenItIsToldTo() {
        RoadmapProblem problem = RoadmapSamples.backlog(200, 8, Team.USUAL, true, 5);
        int[] calls = new int[1];

        RoadmapPlan plan = RoadmapSolver.solve(problem, quick(), (percent, value, bound) -> ++calls[0] < 2);

        assertThat(calls[0]).isEqualTo(2);
        assertThat(RoadmapCheck.of(problem, plan.slots()).broken()).isEmpty();
    }

    private static RoadmapBuilder slots(int slots, int effort, int tasks) {
        RoadmapBuilder builder = new RoadmapBuilder(4, slots);
        for (int slot = 0; slot < slots; slot++) {
            builder.slot(slot, effort, tasks).weight(slot, 1000 - slot);
        }
        return builder;
    }

    private static RoadmapLimits quick() {
        return new RoadmapLimits(200, 10_000, 500);
    }

    private static RoadmapCheck bestOfAll(RoadmapProblem problem) {
        int[] plan = new int[problem.items()];
        Arrays.fill(plan, RoadmapProblem.NOWHERE);
        RoadmapCheck best = RoadmapCheck.of(problem, plan);
        while (true) {
            int item = 0;
            while (item < plan.length && ++plan[item] == problem.slots()) {
                plan[item++] = RoadmapProblem.NOWHERE;
            }
            if (item == plan.length) {
                return best;
            }
            RoadmapCheck check = RoadmapCheck.of(problem, plan);
            if (check.isFeasible()
                    && (check.shortfall() < best.shortfall()
                            || check.shortfall() == best.shortfall() && check.value() > best.value())) {
                best = check;
            }
        }
    }
}
