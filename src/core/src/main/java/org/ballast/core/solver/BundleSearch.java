package org.ballast.core.solver;

/**
 * Looks for a good choice of bundles by annealing: one more bundle goes in, and the ones that bring least for what they cost
 * make room. Remembers the best.
 */
final class BundleSearch {

    private static final int MOVES_PER_TEMPERATURE = 100;
    private static final int CANDIDATES_TO_LEAVE = 5;
    private static final int TRIES_TO_FILL = 4;

    private final BundleProblem problem;
    private final BundleChoice choice;
    private final Dice dice;
    private final int[] flipped;
    private int flips;

    /** The best choice so far, and its value. */
    final boolean[] best;

    long bestValue;

    BundleSearch(BundleProblem problem) {
        this.problem = problem;
        choice = new BundleChoice(problem);
        dice = new Dice(problem.budget * 31 + problem.bundles());
        best = new boolean[problem.bundles()];
        flipped = new int[4 * problem.bundles() + 64];
    }

    /** Starts from a set of bundles: adds what else fits, those first that bring most for their cost. */
    void fillUp(boolean[] start) {
        for (int bundle = 0; bundle < best.length; bundle++) {
            choice.set(bundle, start[bundle]);
        }
        int found = 0;
        while (found >= 0) {
            found = -1;
            long price = 1;
            for (int bundle = 0; bundle < best.length; bundle++) {
                if (!choice.chosen[bundle] && problem.value[bundle] > 0) {
                    long its = choice.price(bundle);
                    boolean better = found < 0 || problem.value[bundle] * price > problem.value[found] * its;
                    if (choice.cost + its <= problem.budget && better) {
                        found = bundle;
                        price = its;
                    }
                }
            }
            if (found >= 0) {
                choice.add(found);
            }
        }
        remember();
    }

    /** Anneals from the best choice, over the given bundles alone. */
    void anneal(int[] free, int moves, long hottest) {
        if (free.length == 0 || problem.worth() == 0) {
            return;
        }
        for (int bundle = 0; bundle < best.length; bundle++) {
            choice.set(bundle, best[bundle]);
        }
        int levels = Math.max(1, moves / MOVES_PER_TEMPERATURE);
        for (int level = 0; level < levels; level++) {
            long temperature = Math.max(1, hottest * (levels - level) / levels * (levels - level) / levels);
            for (int move = 0; move < MOVES_PER_TEMPERATURE; move++) {
                step(free, temperature);
            }
        }
    }

    private void step(int[] free, long temperature) {
        int enters = free[dice.below(free.length)];
        if (choice.chosen[enters] || problem.value[enters] == 0) {
            return;
        }
        long before = choice.value;
        long least = before - dice.patience(temperature);
        flips = 0;
        flip(enters);
        while (choice.cost > problem.budget && choice.value >= least && flips < best.length) {
            int leaves = leaver(free, enters);
            if (leaves < 0) {
                break;
            }
            flip(leaves);
        }
        boolean fits = choice.cost <= problem.budget;
        for (int tries = 0; fits && tries < TRIES_TO_FILL; tries++) {
            int bundle = free[dice.below(free.length)];
            if (!choice.chosen[bundle] && choice.cost + choice.price(bundle) <= problem.budget) {
                flip(bundle);
            }
        }
        if (fits && choice.value >= least) {
            remember();
        } else {
            while (flips > 0) {
                int back = flipped[--flips];
                choice.set(back, !choice.chosen[back]);
            }
        }
    }

    private void flip(int bundle) {
        choice.set(bundle, !choice.chosen[bundle]);
        flipped[flips++] = bundle;
    }

    private int leaver(int[] free, int stays) {
        int leaver = -1;
        long saving = 0;
        int seen = 0;
        for (int tries = 0; seen < CANDIDATES_TO_LEAVE && tries < 40; tries++) {
            int bundle = free[dice.below(free.length)];
            if (choice.chosen[bundle] && bundle != stays) {
                seen++;
                long its = choice.saving(bundle);
                if (leaver < 0 || problem.value[bundle] * (saving + 1) < problem.value[leaver] * (its + 1)) {
                    leaver = bundle;
                    saving = its;
                }
            }
        }
        return leaver;
    }

    private void remember() {
        if (choice.value > bestValue) {
            bestValue = choice.value;
            System.arraycopy(choice.chosen, 0, best, 0, best.length);
        }
    }
}
