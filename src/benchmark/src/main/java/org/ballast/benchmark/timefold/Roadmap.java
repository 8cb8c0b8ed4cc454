package org.ballast.benchmark.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A roadmap as Timefold sees it. */
@PlanningSolution
public class Roadmap {

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Sprint> sprints = List.of();

    @ProblemFactCollectionProperty
    private List<Arc> arcs = List.of();

    @ProblemFactCollectionProperty
    private List<Room> rooms = List.of();

    @ProblemFactCollectionProperty
    private List<Minimum> minima = List.of();

    @ProblemFactProperty
    private Switching switching = new Switching(0);

    @PlanningEntityCollectionProperty
    private List<Item> items = List.of();

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For Timefold, which makes copies. */
    public Roadmap() {}

    Roadmap(
            List<Sprint> sprints,
            List<Item> items,
            List<Arc> arcs,
            List<Room> rooms,
            List<Minimum> minima,
            Switching switching) {
        this.sprints = sprints;
        this.items = items;
        this.arcs = arcs;
        this.rooms = rooms;
        this.minima = minima;
        this.switching = switching;
    }

    List<Item> items() {
        return items;
    }
}
