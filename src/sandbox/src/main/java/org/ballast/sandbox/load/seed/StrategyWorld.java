package org.ballast.sandbox.load.seed;

import java.util.List;

/** Where strategies were made, as far as requests need it. */
public record StrategyWorld(List<Department> departments) {

    /**
     * A department with one team.
     *
     * @param team whose board follows it
     * @param strategies ids of its active strategies
     */
    public record Department(World.Team team, long id, List<Long> strategies) {}
}
