package org.ballast.core.solver;

/** What tightens the bound once the plan is found, and may find a better plan on the way. */
@FunctionalInterface
interface RoadmapProof {

    /** Does nothing. */
    RoadmapProof NONE = (problem, arcs, windows, moves, best, held, valued, nodes) -> Double.POSITIVE_INFINITY;

    /**
     * Searches.
     *
     * @param best the plan to beat
     * @param held items that are pinned
     * @param valued whether the value is bounded; if not, the negative of the shortfall
     * @param nodes how many nodes it may visit
     * @return a bound
     */
    double search(
            RoadmapProblem problem,
            RoadmapArcs arcs,
            RoadmapWindows windows,
            RoadmapMoves moves,
            RoadmapAnnealing best,
            boolean[] held,
            boolean valued,
            int nodes);
}
