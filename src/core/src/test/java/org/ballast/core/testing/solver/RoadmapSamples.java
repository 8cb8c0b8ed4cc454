package org.ballast.core.testing.solver;

import java.util.Random;
import java.util.stream.IntStream;
import org.ballast.core.solver.RoadmapBuilder;
import org.ballast.core.solver.RoadmapProblem;

/** Roadmaps made up from a seed: small ones that use every rule, and large ones shaped like a team's backlog. */
public final class RoadmapSamples {

    private static final int[] EFFORTS = {1, 2, 3, 4, 6, 8, 10, 16};
    private static final int[] EFFORTS_PERCENT = {21, 25, 8, 20, 7, 4, 8, 7};
    private static final int SKILLS = 4;
    private static final int PILLARS = 4;
    private static final int SLICED_EVERY = 40;
    private static final int SLICES = 5;
    private static final int SLICE_LAG = 2;

    private RoadmapSamples() {}

    /**
     * The shape of a team's sprints.
     *
     * @param effort half-days of a sprint
     * @param tasks tasks of a sprint
     * @param bySkill half-days of a sprint that one skill has
     * @param techWeek whether every twelfth sprint is a tech week of 40 half-days
     */
    public record Team(int effort, int tasks, int bySkill, boolean techWeek) {

        /** One or two tasks a week. */
        public static final Team SMALL_STEPS = new Team(8, 2, 6, true);

        /** Four tasks in a sprint. */
        public static final Team USUAL = new Team(16, 4, 8, false);

        /** A whole team's sprint. */
        public static final Team WIDE = new Team(40, 12, 16, false);
    }

    /** A backlog like a team's; {@code full} adds switch costs and pillars' minima. */
    public static RoadmapProblem backlog(int items, int slots, Team team, boolean full, long seed) {
        Random random = new Random(seed);
        RoadmapBuilder builder = new RoadmapBuilder(items, slots);
        int room = 0;
        int[] skillRoom = new int[SKILLS * slots];
        for (int slot = 0; slot < slots; slot++) {
            boolean wide = team.techWeek && slot % 12 == 11;
            int effort = wide ? 40 : team.effort;
            builder.slot(slot, effort, wide ? 10 : team.tasks).weight(slot, Math.max(1, 1000 - 15 * slot));
            room += effort;
            for (int skill = 0; skill < SKILLS; skill++) {
                skillRoom[skill * slots + slot] = wide ? 20 : team.bySkill;
            }
        }
        int contexts = Math.max(8, items / 12);
        int[] supply = new int[PILLARS];
        for (int item = 0; item < items; item++) {
            int effort = EFFORTS[pick(random, EFFORTS_PERCENT)];
            double value = 20 + 35 * Math.exp(0.5 * random.nextGaussian()) + 20 * Math.sqrt(effort);
            int pillar = pick(random, new int[] {40, 30, 20, 10});
            supply[pillar] += effort;
            builder.item(item, effort, (int) value)
                    .belongs(item, random.nextInt(SKILLS), pillar, random.nextInt(contexts));
        }
        int[] wanted = new int[PILLARS];
        for (int pillar = 0; pillar < PILLARS && full; pillar++) {
            wanted[pillar] = Math.min(room * 15 / 100, supply[pillar] / 3);
        }
        builder.skills(SKILLS, skillRoom).pillars(PILLARS, wanted).contexts(contexts, full ? 8000 : 0, false);
        for (int arc = 0; arc < items / 5; arc++) {
            int then = random.nextInt(items);
            int first = then - 1 - random.nextInt(20);
            if (first >= 0) {
                builder.arc(first, then, 0);
            }
        }
        for (int first = 0; first + SLICES <= items; first += SLICED_EVERY) {
            for (int slice = first; slice + 1 < first + SLICES; slice++) {
                builder.arc(slice, slice + 1, SLICE_LAG);
            }
        }
        return builder.build();
    }

    /** A few items and slots that use any of the rules. */
    public static RoadmapProblem tiny(int items, int slots, long seed) {
        Random random = new Random(seed);
        RoadmapBuilder builder = new RoadmapBuilder(items, slots);
        int skills = random.nextInt(3);
        int pillars = random.nextInt(3);
        int contexts = random.nextInt(4);
        int[] skillRoom = random.ints(skills * slots, 0, 7).toArray();
        int[] periods = random.ints(slots, 0, 2).sorted().toArray();
        int periodCount = periods[slots - 1] + 1;
        builder.skills(skills, skillRoom)
                .pillarsByPeriod(
                        pillars,
                        periods,
                        random.ints(pillars * periodCount, 0, 7).toArray())
                .contexts(contexts, random.nextInt(9) * 1000, random.nextBoolean());
        for (int slot = 0; slot < slots; slot++) {
            builder.slot(slot, random.nextInt(9), random.nextInt(4)).weight(slot, 1000 - random.nextInt(60));
            if (random.nextInt(4) == 0) {
                builder.largestTask(slot, random.nextInt(5));
            }
            if (random.nextInt(8) == 0) {
                builder.smallestTask(slot, 1 + random.nextInt(3));
            }
        }
        for (int item = 0; item < items; item++) {
            builder.item(item, random.nextInt(6), random.nextInt(40))
                    .belongs(item, member(random, skills), member(random, pillars), member(random, contexts));
            if (random.nextInt(6) == 0) {
                builder.notBefore(item, random.nextInt(slots));
            }
            if (random.nextInt(10) == 0) {
                builder.previously(item, random.nextInt(slots));
            }
            if (item > 0 && random.nextInt(3) == 0) {
                builder.arc(random.nextInt(item), item, random.nextInt(2));
            }
        }
        return builder.build();
    }

    /** A few items in sprints that are alike, as a team's are, so that many plans differ by the order of their sprints alone. */
    public static RoadmapProblem alike(int items, int slots, long seed) {
        Random random = new Random(seed);
        RoadmapBuilder builder = new RoadmapBuilder(items, slots)
                .skills(
                        1,
                        random.ints(1, 2, 6)
                                .flatMap(room -> IntStream.generate(() -> room).limit(slots))
                                .toArray())
                .pillars(2, random.nextInt(7), random.nextInt(7))
                .contexts(2, random.nextInt(6) * 1000, random.nextBoolean());
        int room = 3 + random.nextInt(5);
        int most = 1 + random.nextInt(3);
        for (int slot = 0; slot < slots; slot++) {
            builder.slot(slot, room, most).weight(slot, 1000 - 15 * slot);
        }
        for (int item = 0; item < items; item++) {
            builder.item(item, 1 + random.nextInt(4), 5 + random.nextInt(30))
                    .belongs(item, member(random, 1), member(random, 2), member(random, 2));
            if (item > 0 && random.nextInt(3) == 0) {
                builder.arc(random.nextInt(item), item, random.nextInt(3));
            }
        }
        return builder.build();
    }

    private static int member(Random random, int groups) {
        return random.nextInt(groups + 1) - 1;
    }

    private static int pick(Random random, int[] percent) {
        int left = random.nextInt(100);
        int choice = 0;
        while (choice < percent.length - 1 && left >= percent[choice]) {
            left -= percent[choice++];
        }
        return choice;
    }
}
