package org.ballast.core.solver;

/**
 * Which one partition of the items the tables treat exactly: by pillar when there are minima, because then what a half-day
 * is worth depends on the others of its pillar; otherwise by skill, with one family for all that no skill restrains. All
 * other pools are left to prices.
 */
final class SprintFamilies {

    final int count;
    final int[] of;

    /** The pool that restrains a family, or -1. */
    final int[] pool;

    /** The pillar that a family counts toward, or -1. */
    final int[] pillar;

    final boolean[] priced;

    private SprintFamilies(int count, int[] of, int[] pool, int[] pillar, boolean[] priced) {
        this.count = count;
        this.of = of;
        this.pool = pool;
        this.pillar = pillar;
        this.priced = priced;
    }

    static SprintFamilies of(SprintModel model) {
        SprintProblem problem = model.problem;
        boolean[] binding = binding(model);
        boolean byPillar = false;
        for (int minimum : problem.pillarMinima) {
            byPillar |= minimum > 0;
        }
        int kinds = byPillar ? problem.pillarMinima.length : problem.skillCaps.length;
        int[] familyOf = new int[kinds];
        int count = 1;
        for (int kind = 0; kind < kinds; kind++) {
            boolean apart = byPillar ? problem.pillarMinima[kind] > 0 : binding[kind];
            familyOf[kind] = apart ? count++ : 0;
        }
        int[] of = new int[model.size];
        int[] kindOf = byPillar ? problem.pillars : problem.skills;
        for (int item = 0; item < model.size; item++) {
            of[item] = kindOf[item] < 0 ? 0 : familyOf[kindOf[item]];
        }
        int[] pool = new int[count];
        int[] pillar = new int[count];
        pool[0] = -1;
        pillar[0] = -1;
        for (int kind = 0; kind < kinds; kind++) {
            if (familyOf[kind] > 0) {
                pool[familyOf[kind]] = byPillar ? -1 : kind;
                pillar[familyOf[kind]] = byPillar ? kind : -1;
                if (!byPillar) {
                    binding[kind] = false;
                }
            }
        }
        return new SprintFamilies(count, of, pool, pillar, binding);
    }

    SprintFamilies restrictedTo(int[] items) {
        int[] kept = new int[items.length];
        for (int place = 0; place < items.length; place++) {
            kept[place] = of[items[place]];
        }
        return new SprintFamilies(count, kept, pool, pillar, priced);
    }

    /** Which pools could run out at all. */
    private static boolean[] binding(SprintModel model) {
        long[] wanted = new long[model.poolCaps.length];
        for (int item = 0; item < model.size; item++) {
            for (int pool : model.pools[item]) {
                wanted[pool] += model.problem.efforts[item];
            }
        }
        boolean[] binding = new boolean[wanted.length];
        for (int pool = 0; pool < binding.length; pool++) {
            binding[pool] = model.poolCaps[pool] < Math.min(wanted[pool], model.capacity);
        }
        return binding;
    }
}
