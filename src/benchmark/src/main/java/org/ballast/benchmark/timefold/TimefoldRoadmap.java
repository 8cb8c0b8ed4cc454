package org.ballast.benchmark.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ballast.core.solver.RoadmapProblem;

/** Timefold with its usual search; it proves nothing. */
public final class TimefoldRoadmap {

    private TimefoldRoadmap() {}

    /**
     * The slot of each item of the best roadmap that it finds in that time.
     *
     * @param slots per slot: room, most, weight
     * @param facts per item: effort, value, skill, pillar, context
     * @param arcs per arc: predecessor, successor, lag
     * @param skillRoom at {@code skill * slots + slot}
     * @param wanted per pillar
     * @param cost of each context of a slot
     */
    public static int[] solve(
            int[][] slots, int[][] facts, int[][] arcs, int[] skillRoom, int[] wanted, long cost, Duration time) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Roadmap.class)
                .withEntityClasses(Item.class)
                .withConstraintProviderClass(RoadmapRules.class)
                .withTerminationSpentLimit(time);
        Roadmap best = SolverFactory.<Roadmap>create(config)
                .buildSolver()
                .solve(roadmap(slots, facts, arcs, skillRoom, wanted, new Switching(cost)));
        int[] places = new int[facts.length];
        Arrays.fill(places, RoadmapProblem.NOWHERE);
        for (Item item : best.items()) {
            Sprint sprint = item.getSprint();
            places[item.getIndex()] = sprint == null ? RoadmapProblem.NOWHERE : sprint.index();
        }
        return places;
    }

    private static Roadmap roadmap(
            int[][] slots, int[][] facts, int[][] arcs, int[] skillRoom, int[] wanted, Switching switching) {
        List<Sprint> sprints = new ArrayList<>();
        for (int[] slot : slots) {
            sprints.add(new Sprint(sprints.size(), slot[0], slot[1], slot[2]));
        }
        List<Item> items = new ArrayList<>();
        for (int[] fact : facts) {
            items.add(new Item(items.size(), fact));
        }
        List<Arc> rows = new ArrayList<>();
        for (int[] arc : arcs) {
            rows.add(new Arc(arc[0], arc[1], arc[2]));
        }
        List<Room> rooms = new ArrayList<>();
        for (int at = 0; at < skillRoom.length; at++) {
            rooms.add(new Room(sprints.get(at % slots.length), at / slots.length, skillRoom[at]));
        }
        List<Minimum> minima = new ArrayList<>();
        for (int effort : wanted) {
            minima.add(new Minimum(minima.size(), effort));
        }
        return new Roadmap(sprints, items, rows, rooms, minima, switching);
    }
}
