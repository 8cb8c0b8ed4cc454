package org.ballast.core.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.solver.RoadmapBuilder;
import org.ballast.core.solver.RoadmapCheck;
import org.ballast.core.solver.RoadmapLimits;
import org.ballast.core.solver.RoadmapPlan;
import org.ballast.core.solver.RoadmapProblem;
import org.ballast.core.solver.RoadmapProgress;
import org.ballast.core.solver.RoadmapSolver;

/**
 * Puts the items that together are worth most into the coming sprints, by {@link RoadmapSolver}; every roadmap passes
 * {@link RoadmapCheck} before anybody sees it. Each item without a place gets the one reason for it.
 */
public final class RoadmapPlanner {

    static final String TOO_LARGE = "ballast.roadmap.too-large";
    static final String NO_SLOT = "ballast.roadmap.no-slot";
    static final String CIRCLE = "ballast.roadmap.circle";
    static final String WAITS = "ballast.roadmap.waits";
    static final String PIN_LOST = "ballast.roadmap.pin-lost";
    static final String NO_TASK_LEFT = "ballast.roadmap.no-task-left";
    static final String NO_ROOM = "ballast.roadmap.no-room";
    static final String WORTH_NOTHING = "ballast.roadmap.worth-nothing";
    static final String SWITCH_COST = "ballast.roadmap.switch-cost";
    static final String BEATEN = "ballast.roadmap.beaten";

    /** What it is worth that an item stays where the last roadmap had it: two points of value. */
    private static final int LOYALTY = 2 * RoadmapBuilder.FULL_WEIGHT;

    private final SlotTable slots;
    private final List<RoadmapItem> items;
    private final RoadmapTerms terms;
    private final List<RoadmapItem> active = new ArrayList<>();
    private final Map<IssueId, Integer> indices = new HashMap<>();
    private final Map<IssueId, Refusal> reasons = new HashMap<>();
    private final RoadmapProblem problem;

    private RoadmapPlanner(List<RoadmapSprint> sprints, List<RoadmapItem> items, RoadmapTerms terms) {
        this.slots = new SlotTable(sprints);
        this.items = items;
        this.terms = terms;
        chooseActive();
        this.problem = problem();
    }

    /**
     * The best roadmap that was found.
     *
     * @param sprints at least one
     * @param items each issue once; the same items in the same order give the same roadmap
     */
    public static Roadmap plan(List<RoadmapSprint> sprints, List<RoadmapItem> items, RoadmapTerms terms) {
        RoadmapPlanner planner = new RoadmapPlanner(sprints, items, terms);
        return planner.plan(RoadmapLimits.standard(planner.problem));
    }

    /** The same with less work: so many hundredths of it. */
    static Roadmap plan(List<RoadmapSprint> sprints, List<RoadmapItem> items, RoadmapTerms terms, int percent) {
        RoadmapPlanner planner = new RoadmapPlanner(sprints, items, terms);
        return planner.plan(RoadmapLimits.standard(planner.problem).percent(percent));
    }

    /** Whether a roadmap keeps all the rules; only the pins are wishes, not rules. */
    public static boolean isPossible(List<RoadmapSprint> sprints, List<RoadmapItem> items, Map<IssueId, Place> places) {
        List<RoadmapItem> unpinned = items.stream().map(RoadmapItem::unpinned).toList();
        return new RoadmapPlanner(sprints, unpinned, RoadmapTerms.NONE).isPossible(places);
    }

    private boolean isPossible(Map<IssueId, Place> places) {
        int[] plan = new int[active.size()];
        int known = 0;
        for (int index = 0; index < plan.length; index++) {
            Place place = places.get(active.get(index).issue());
            plan[index] = place == null ? RoadmapProblem.NOWHERE : slots.index(place);
            known += plan[index] == RoadmapProblem.NOWHERE ? 0 : 1;
        }
        return known == places.size() && RoadmapCheck.of(problem, plan).isFeasible();
    }

    /** An item competes unless something keeps it or what comes before it out of every sprint. */
    private void chooseActive() {
        Circles circles = new Circles(items);
        for (RoadmapItem item : items) {
            Optional<Refusal> objection = item.objection()
                    .or(() -> circles.of(item)
                            .map(keys -> Refusal.conflict(CIRCLE).with(String.join(", ", keys))))
                    .or(() -> item.effort()
                            .filter(effort -> !slots.anyTakes(effort))
                            .map(effort -> noSlot(effort.asPersonDays())));
            objection.ifPresentOrElse(why -> reasons.put(item.issue(), why), () -> active.add(item));
        }
        boolean removed = true;
        while (removed) {
            removed = active.removeIf(this::waitsInVain);
        }
        active.forEach(item -> indices.put(item.issue(), indices.size()));
    }

    private Refusal noSlot(PersonDays effort) {
        PersonDays largest = slots.largest();
        return effort.exceeds(largest)
                ? Refusal.conflict(TOO_LARGE).with(effort).with(largest)
                : Refusal.conflict(NO_SLOT).with(effort);
    }

    private boolean waitsInVain(RoadmapItem item) {
        for (Predecessor before : item.predecessors()) {
            if (active.stream().noneMatch(other -> other.issue().equals(before.issue()))) {
                reasons.put(item.issue(), Refusal.conflict(WAITS).with(before.key()));
                return true;
            }
        }
        return false;
    }

    private RoadmapProblem problem() {
        RoadmapBuilder builder = new RoadmapBuilder(active.size(), slots.size());
        slots.describe(builder);
        for (int index = 0; index < active.size(); index++) {
            RoadmapItem item = active.get(index);
            PersonDays effort = effort(item);
            builder.item(index, effort.halfDays(), item.value()).notBefore(index, slots.distance(item.notBefore() - 1));
            int pinned = item.pin().map(pin -> slots.pinned(pin, effort)).orElse(RoadmapProblem.NOWHERE);
            if (pinned != RoadmapProblem.NOWHERE) {
                builder.pin(index, pinned);
            }
            if (item.previous().isPresent()) {
                builder.previously(index, slots.index(item.previous().get())).loyalty(LOYALTY);
            }
            for (Predecessor before : item.predecessors()) {
                builder.arc(index(before), index, slots.distance(before.sprints()));
            }
        }
        describeTerms(builder);
        return builder.build();
    }

    /** A pillar's minimum is at most what there is to do for it, so that one that can't be had does not hide the others. */
    private void describeTerms(RoadmapBuilder builder) {
        List<String> pillars = List.copyOf(terms.pillarMinima().keySet());
        int[] minima = new int[pillars.size()];
        for (int pillar = 0; pillar < minima.length; pillar++) {
            PersonDays there = RoadmapTerms.days(pillars.get(pillar), active);
            minima[pillar] = Math.min(
                    there.halfDays(),
                    terms.pillarMinima()
                            .getOrDefault(pillars.get(pillar), PersonDays.NONE)
                            .halfDays());
        }
        Map<String, Integer> areas = new HashMap<>();
        for (int index = 0; index < active.size(); index++) {
            RoadmapItem item = active.get(index);
            int area = terms.switchCost() == 0
                    ? RoadmapProblem.NONE
                    : item.area()
                            .map(each -> areas.computeIfAbsent(each, added -> areas.size()))
                            .orElse(RoadmapProblem.NONE);
            builder.belongs(
                    index,
                    RoadmapProblem.NONE,
                    item.pillar().map(pillars::indexOf).orElse(RoadmapProblem.NONE),
                    area);
        }
        builder.pillars(minima.length, minima);
        builder.contexts(areas.size(), switchCost(), true);
    }

    /** In value times weight. */
    private int switchCost() {
        return terms.switchCost() * RoadmapBuilder.FULL_WEIGHT;
    }

    private Roadmap plan(RoadmapLimits limits) {
        RoadmapPlan plan = RoadmapSolver.solve(problem, limits, RoadmapProgress.NONE);
        RoadmapCheck check = RoadmapCheck.of(problem, plan.slots());
        if (!check.isFeasible() || check.value() != plan.value()) {
            throw new IllegalStateException("a roadmap that breaks its rules must not be shown: " + check.broken());
        }
        Map<IssueId, Place> places = new LinkedHashMap<>();
        Map<IssueId, Refusal> unplaced = new LinkedHashMap<>();
        for (RoadmapItem item : items) {
            Integer index = indices.get(item.issue());
            if (index != null && plan.slot(index) != RoadmapProblem.NOWHERE) {
                places.put(item.issue(), slots.place(plan.slot(index)));
            } else {
                unplaced.put(item.issue(), index == null ? why(item) : reason(item, plan));
            }
        }
        return new Roadmap(places, unplaced, (int) (plan.value() / RoadmapBuilder.FULL_WEIGHT), gap(plan));
    }

    private Refusal why(RoadmapItem item) {
        return Objects.requireNonNull(reasons.get(item.issue()), "an item that does not compete has a reason");
    }

    private int index(Predecessor before) {
        return Objects.requireNonNull(indices.get(before.issue()), "what an item waits for competes too");
    }

    private static Optional<Integer> gap(RoadmapPlan plan) {
        return plan.gap() > Integer.MAX_VALUE ? Optional.empty() : Optional.of((int) plan.gap());
    }

    /** Why an item that could have a place has none. */
    private Refusal reason(RoadmapItem item, RoadmapPlan plan) {
        for (Predecessor before : item.predecessors()) {
            if (plan.slot(index(before)) == RoadmapProblem.NOWHERE) {
                return Refusal.conflict(WAITS).with(before.key());
            }
        }
        if (item.pin().isPresent()) {
            return Refusal.conflict(PIN_LOST).with(item.pin().get().sprint());
        }
        return item.value() == 0 ? Refusal.conflict(WORTH_NOTHING) : full(item, plan);
    }

    private Refusal full(RoadmapItem item, RoadmapPlan plan) {
        int own = Objects.requireNonNull(indices.get(item.issue()), "an item that could have a place competes");
        PersonDays effort = effort(item);
        PersonDays most = PersonDays.NONE;
        boolean anyTask = false;
        boolean anySlot = false;
        boolean worthASwitch = item.area().isEmpty();
        for (int index = first(item, plan); index < slots.size(); index++) {
            if (slots.slot(index).takes(effort)) {
                Slot left = left(index, plan);
                anySlot = true;
                anyTask |= left.tasks() > 0;
                most = left.tasks() > 0 && left.room().exceeds(most) ? left.room() : most;
                worthASwitch |=
                        left.tasks() > 0 && !effort.exceeds(left.room()) && problem.worth(own, index) > switchCost();
            }
        }
        if (!anySlot) {
            return Refusal.conflict(NO_SLOT).with(effort);
        }
        if (!anyTask) {
            return Refusal.conflict(NO_TASK_LEFT);
        }
        if (effort.exceeds(most)) {
            return Refusal.conflict(NO_ROOM).with(effort).with(most);
        }
        return worthASwitch
                ? Refusal.conflict(BEATEN)
                : Refusal.conflict(SWITCH_COST).with(terms.switchCost());
    }

    /** The first slot in which it could stand behind what comes before it. */
    private int first(RoadmapItem item, RoadmapPlan plan) {
        int first = slots.distance(item.notBefore() - 1);
        for (Predecessor before : item.predecessors()) {
            first = Math.max(first, plan.slot(index(before)) + slots.distance(before.sprints()));
        }
        return first;
    }

    private Slot left(int slot, RoadmapPlan plan) {
        Slot left = slots.slot(slot);
        for (int index = 0; index < active.size(); index++) {
            left = plan.slot(index) == slot ? left.without(effort(active.get(index)), 1) : left;
        }
        return left;
    }

    private static PersonDays effort(RoadmapItem item) {
        return item.effort().orElseThrow().asPersonDays();
    }
}
