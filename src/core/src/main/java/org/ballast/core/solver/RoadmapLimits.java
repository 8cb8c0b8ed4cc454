package org.ballast.core.solver;

/**
 * How much work a roadmap may take. Counted, not timed, so that the same problem has the same plan everywhere.
 *
 * @param rounds rounds that improve the bound
 * @param moves steps of the search
 * @param nodes nodes of the exact search, which only small roadmaps get
 */
public record RoadmapLimits(int rounds, int moves, int nodes) {

    private static final int SMALL = 500;
    private static final int LARGE = 100_000;

    /** About two seconds for 300 items in 12 slots, and ten for 10,000, on a usual processor; most of 60 in 6 are proven in two. */
    public static RoadmapLimits standard(RoadmapProblem problem) {
        long pairs = (long) problem.items * problem.slots;
        if (pairs <= SMALL) {
            return new RoadmapLimits(1000, 600_000, 12_000);
        }
        return pairs <= LARGE ? new RoadmapLimits(1000, 2_000_000, 0) : new RoadmapLimits(800, 4_000_000, 0);
    }

    /** The same with less work: so many hundredths of it. */
    public RoadmapLimits percent(int percent) {
        return new RoadmapLimits(rounds * percent / 100, (int) ((long) moves * percent / 100), nodes * percent / 100);
    }
}
