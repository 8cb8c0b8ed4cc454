package org.ballast.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

/** Small roadmaps with every rule and combination, against all places that there are; the rules are written anew here. */
public class RoadmapInvariantsTest {

    private static final int SEEDS = 60;
    private static final int LITTLE_WORK = 2;
    private static final int LATER = 15;
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    public void nothingThatKeepsTheRulesIsWorthMore() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            World world = new World(new Random(seed));
            Roadmap roadmap = RoadmapPlanner.plan(world.sprints, world.items, RoadmapTerms.NONE, LITTLE_WORK);

            assertThat(world.keepsTheRules(roadmap.places())).as("seed " + seed).isTrue();
            long best = world.best(0, new HashMap<>());
            assertThat(world.worth(roadmap.places())).as("seed " + seed).isEqualTo(best);
            assertThat(roadmap.value()).as("seed " + seed).isEqualTo((int) (best / 1000));
        }
    }

    @Test
    public void everyItemHasAPlaceOrATrueReason() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            World world = new World(new Random(seed));
            Roadmap roadmap = RoadmapPlanner.plan(world.sprints, world.items, RoadmapTerms.NONE, LITTLE_WORK);

            assertThat(roadmap.places().size() + roadmap.unplaced().size()).isEqualTo(world.items.size());
            for (RoadmapItem item : world.items) {
                Refusal reason = roadmap.unplaced().get(item.issue());
                if (reason != null) {
                    assertThat(world.isTrue(reason, item, roadmap.places()))
                            .as("seed " + seed + ": " + item + " " + reason)
                            .isTrue();
                }
            }
        }
    }

    @Test
    public void whatIsProposedCanBeSaved() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            World world = new World(new Random(seed));
            Roadmap roadmap = RoadmapPlanner.plan(world.sprints, world.items, RoadmapTerms.NONE, LITTLE_WORK);

            assertThat(RoadmapPlanner.isPossible(world.sprints, world.items, roadmap.places()))
                    .as("seed " + seed)
                    .isTrue();
        }
    }

    /** Two or three sprints with one or two kinds of slot, and up to five items. */
    private static final class World {
        private final List<RoadmapSprint> sprints = new ArrayList<>();
        private final List<RoadmapItem> items = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();

        World(Random random) {
            boolean weeks = random.nextBoolean();
            int count = 2 + random.nextInt(2);
            for (int number = 1; number <= count; number++) {
                LocalDate start = MONDAY.plusWeeks(number - 1L);
                List<Slot> slots = new ArrayList<>();
                slots.add(slot(SlotKind.TASKS, random.nextInt(7), random.nextInt(3), 1, 1 + random.nextInt(4)));
                places.add(new Place(number, SlotKind.TASKS));
                if (weeks) {
                    int room = random.nextInt(2) * 8;
                    slots.add(slot(SlotKind.TECH_WEEK, room, room, 3, 400));
                    places.add(new Place(number, SlotKind.TECH_WEEK));
                }
                sprints.add(new RoadmapSprint(number, new DateSpan(start, start.plusDays(6)), 0, slots));
            }
            int size = random.nextInt(6);
            for (int id = 1; id <= size; id++) {
                items.add(item(id, random));
            }
        }

        private static Slot slot(SlotKind kind, int room, int tasks, int smallest, int largest) {
            return new Slot(kind, new PersonDays(room), tasks, new PersonDays(smallest), new PersonDays(largest));
        }

        private static RoadmapItem item(int id, Random random) {
            List<Predecessor> predecessors = new ArrayList<>();
            if (id > 1 && random.nextInt(3) == 0) {
                int other = 1 + random.nextInt(id - 1);
                predecessors.add(new Predecessor(new IssueId(other), "PAY-" + other, random.nextInt(2)));
            }
            boolean objects = random.nextInt(8) == 0;
            return new RoadmapItem(
                    new IssueId(id),
                    random.nextInt(6) == 0 ? 0 : random.nextInt(1000),
                    objects ? Optional.empty() : Optional.of(new Effort(1 + random.nextInt(6))),
                    objects ? Optional.of(Refusal.conflict("ballast.planning.not-estimated")) : Optional.empty(),
                    1 + random.nextInt(5) / 3,
                    predecessors,
                    Optional.empty(),
                    Optional.empty());
        }

        /** The most that the items from one on can add, each in any place or none. */
        long best(int from, Map<IssueId, Place> chosen) {
            if (from == items.size()) {
                return keepsTheRules(chosen) ? worth(chosen) : Long.MIN_VALUE;
            }
            long best = best(from + 1, chosen);
            for (Place place : places) {
                chosen.put(items.get(from).issue(), place);
                best = Math.max(best, best(from + 1, chosen));
                chosen.remove(items.get(from).issue());
            }
            return best;
        }

        long worth(Map<IssueId, Place> chosen) {
            long worth = 0;
            for (RoadmapItem item : items) {
                Place place = chosen.get(item.issue());
                worth += place == null ? 0 : (long) item.value() * (1000 - LATER * (place.sprint() - 1));
            }
            return worth;
        }

        boolean keepsTheRules(Map<IssueId, Place> chosen) {
            for (RoadmapItem item : items) {
                Place place = chosen.get(item.issue());
                if (place != null && !mayStand(item, place, chosen)) {
                    return false;
                }
            }
            return places.stream()
                    .allMatch(place -> load(place, chosen) <= slot(place).room().halfDays()
                            && tasks(place, chosen) <= slot(place).tasks());
        }

        private boolean mayStand(RoadmapItem item, Place place, Map<IssueId, Place> chosen) {
            return item.objection().isEmpty()
                    && place.sprint() >= item.notBefore()
                    && fits(item, place)
                    && item.predecessors().stream().allMatch(before -> isBehind(place, before, chosen));
        }

        private boolean fits(RoadmapItem item, Place place) {
            PersonDays effort = item.effort().orElseThrow().asPersonDays();
            Slot slot = slot(place);
            return !effort.exceeds(slot.largest()) && !slot.smallest().exceeds(effort);
        }

        private boolean isBehind(Place place, Predecessor before, Map<IssueId, Place> chosen) {
            Place other = chosen.get(before.issue());
            return other != null && order(place) >= order(other) + before.sprints() * kinds();
        }

        private int order(Place place) {
            return places.indexOf(place);
        }

        private int kinds() {
            return sprints.get(0).slots().size();
        }

        private Slot slot(Place place) {
            return sprints.get(place.sprint() - 1).slot(place.kind()).orElseThrow();
        }

        private int load(Place place, Map<IssueId, Place> chosen) {
            return items.stream()
                    .filter(item -> place.equals(chosen.get(item.issue())))
                    .mapToInt(item -> item.effort().orElseThrow().halfDays())
                    .sum();
        }

        private long tasks(Place place, Map<IssueId, Place> chosen) {
            return chosen.values().stream().filter(place::equals).count();
        }

        boolean isTrue(Refusal reason, RoadmapItem item, Map<IssueId, Place> chosen) {
            return switch (reason.code()) {
                case "ballast.planning.not-estimated" -> item.effort().isEmpty();
                case RoadmapPlanner.TOO_LARGE, RoadmapPlanner.NO_SLOT ->
                    places.stream().noneMatch(place -> couldStand(item, place, chosen));
                case RoadmapPlanner.WAITS ->
                    item.predecessors().stream().anyMatch(before -> !chosen.containsKey(before.issue()));
                case RoadmapPlanner.WORTH_NOTHING -> item.value() == 0;
                case RoadmapPlanner.NO_TASK_LEFT ->
                    places.stream()
                            .filter(place -> couldStand(item, place, chosen))
                            .allMatch(
                                    place -> tasks(place, chosen) >= slot(place).tasks());
                case RoadmapPlanner.NO_ROOM ->
                    places.stream()
                            .filter(place -> couldStand(item, place, chosen))
                            .filter(place -> tasks(place, chosen) < slot(place).tasks())
                            .allMatch(place -> load(place, chosen)
                                            + item.effort().orElseThrow().halfDays()
                                    > slot(place).room().halfDays());
                default -> false;
            };
        }

        /** Whether nothing but what else is in the slot keeps it out. */
        private boolean couldStand(RoadmapItem item, Place place, Map<IssueId, Place> chosen) {
            return mayStand(item, place, chosen)
                    && slot(place).tasks() > 0
                    && !item.effort()
                            .orElseThrow()
                            .asPersonDays()
                            .exceeds(slot(place).room());
        }
    }
}
