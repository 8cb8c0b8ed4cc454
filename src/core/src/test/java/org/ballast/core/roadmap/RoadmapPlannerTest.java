package org.ballast.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class RoadmapPlannerTest {

    private static final int LITTLE_WORK = 2;
    private static final Refusal FLAGGED = Refusal.conflict("ballast.planning.flagged");

    @Test
    public void putsTheBestItemsIntoTheFirstSprintsAndSaysThatNothingIsBetter() {
        Roadmap roadmap = plan(sprints(2, 1), item(1, 100, 2), item(2, 300, 2), item(3, 200, 2));

        assertThat(roadmap.places()).isEqualTo(Map.of(issue(2), tasks(1), issue(3), tasks(2)));
        assertThat(roadmap.unplaced()).isEqualTo(Map.of(issue(1), Refusal.conflict(RoadmapPlanner.NO_TASK_LEFT)));
        assertThat(roadmap.value()).isEqualTo(497);
        assertThat(roadmap.gap()).contains(0);
        assertThat(roadmap.in(tasks(2))).containsExactly(issue(3));
    }

    @Test
    public void putsWhatBlocksAnItemBeforeItAndKeepsTheDistance() {
        Roadmap together = plan(sprints(3, 2), after(item(1, 900, 1), 2, 0), item(2, 1, 1));
        assertThat(together.places()).isEqualTo(Map.of(issue(1), tasks(1), issue(2), tasks(1)));

        Roadmap apart = plan(sprints(4, 2), after(item(1, 900, 1), 2, 3), item(2, 1, 1));
        assertThat(apart.places()).isEqualTo(Map.of(issue(2), tasks(1), issue(1), tasks(4)));
    }

    @Test
    public void putsALongItemIntoTheTechWeekAndNothingShortBesideIt() {
        List<RoadmapSprint> sprints = withTechWeek(sprints(4, 1), 3);

        Roadmap roadmap = plan(sprints, item(1, 100, 20), item(2, 900, 2), item(3, 800, 2));

        assertThat(roadmap.places())
                .isEqualTo(Map.of(issue(1), new Place(3, SlotKind.TECH_WEEK), issue(2), tasks(1), issue(3), tasks(2)));
    }

    @Test
    public void leavesAPinnedItemInItsSprintAndSaysWhenThatCanNotBe() {
        Roadmap kept = plan(sprints(3, 1), pinned(item(1, 1, 2), 1), item(2, 900, 2));
        assertThat(kept.places()).isEqualTo(Map.of(issue(1), tasks(1), issue(2), tasks(2)));

        Roadmap lost = plan(sprints(3, 1), pinned(item(1, 1, 2), 1), pinned(item(2, 900, 2), 1));
        assertThat(lost.unplaced())
                .isEqualTo(Map.of(
                        issue(2), Refusal.conflict(RoadmapPlanner.PIN_LOST).with(1)));
    }

    @Test
    public void leavesItemsWhereTheyWereWhenLittleChanges() {
        Roadmap moved = plan(sprints(2, 1), item(1, 301, 2), item(2, 300, 2));
        Roadmap stable = plan(sprints(2, 1), previously(item(1, 301, 2), 2), previously(item(2, 300, 2), 1));

        assertThat(moved.places()).containsEntry(issue(1), tasks(1));
        assertThat(stable.places()).isEqualTo(Map.of(issue(2), tasks(1), issue(1), tasks(2)));
    }

    @Test
    public void givesEveryItemWithoutPlaceTheOneReasonWhoseRemovalLetsItIn() {
        RoadmapItem best = item(1, 900, 2);
        RoadmapItem tooLarge = item(2, 500, 9);
        RoadmapItem flagged = objecting(item(3, 500, 1), FLAGGED);
        RoadmapItem waiting = after(item(4, 500, 1), 3, 0);
        RoadmapItem late = notBefore(item(5, 500, 1), 3);

        Roadmap roadmap = plan(sprints(2, 1), best, tooLarge, flagged, waiting, late);

        assertThat(roadmap.unplaced())
                .isEqualTo(Map.of(
                        issue(2),
                        Refusal.conflict(RoadmapPlanner.TOO_LARGE)
                                .with(new PersonDays(9))
                                .with(new PersonDays(4)),
                        issue(3),
                        FLAGGED,
                        issue(4),
                        Refusal.conflict(RoadmapPlanner.WAITS).with("PAY-3"),
                        issue(5),
                        Refusal.conflict(RoadmapPlanner.NO_SLOT).with(new PersonDays(1))));
        assertThat(plan(sprints(2, 1), best, item(2, 500, 4)).places()).containsKey(issue(2));
        assertThat(plan(sprints(2, 1), best, item(3, 500, 1)).places()).containsKey(issue(3));
        assertThat(plan(sprints(2, 2), best, item(3, 500, 1), waiting).places()).containsKey(issue(4));
        assertThat(plan(sprints(2, 1), best, item(5, 500, 1)).places()).containsKey(issue(5));
    }

    @Test
    public void saysWhetherTasksOrRoomRanOut() {
        RoadmapItem first = item(1, 900, 3);
        RoadmapItem second = item(2, 100, 2);

        assertThat(plan(sprints(1, 1), first, second).unplaced())
                .containsEntry(issue(2), Refusal.conflict(RoadmapPlanner.NO_TASK_LEFT));
        assertThat(plan(sprints(1, 2), first, second).unplaced())
                .containsEntry(
                        issue(2),
                        Refusal.conflict(RoadmapPlanner.NO_ROOM)
                                .with(new PersonDays(2))
                                .with(new PersonDays(1)));
        assertThat(plan(sprints(1, 2), first, item(2, 100, 1)).unplaced()).isEmpty();
        assertThat(plan(sprints(1, 2), item(1, 0, 1)).unplaced())
                .containsEntry(issue(1), Refusal.conflict(RoadmapPlanner.WORTH_NOTHING));
    }

    @Test
    public void namesTheCircleInWhichItemsWaitForEachOther() {
        Roadmap roadmap = plan(
                sprints(2, 3),
                after(item(1, 900, 1), 2, 0),
                after(item(2, 900, 1), 3, 0),
                after(item(3, 900, 1), 1, 0),
                after(item(4, 900, 1), 1, 0),
                after(item(5, 900, 1), 5, 0));

        assertThat(roadmap.places()).isEmpty();
        assertThat(roadmap.unplaced())
                .containsEntry(issue(1), Refusal.conflict(RoadmapPlanner.CIRCLE).with("PAY-2, PAY-3"))
                .containsEntry(issue(4), Refusal.conflict(RoadmapPlanner.WAITS).with("PAY-1"))
                .containsEntry(issue(5), Refusal.conflict(RoadmapPlanner.CIRCLE).with(""));
    }

    @Test
    public void plansNothingWhereThereIsNothing() {
        Roadmap noItems = plan(sprints(4, 2));
        assertThat(noItems.places()).isEmpty();
        assertThat(noItems.gap()).contains(0);

        Roadmap noRoom = plan(sprints(4, 0), item(1, 900, 1));
        assertThat(noRoom.unplaced())
                .containsEntry(
                        issue(1),
                        Refusal.conflict(RoadmapPlanner.TOO_LARGE)
                                .with(new PersonDays(1))
                                .with(PersonDays.NONE));
    }

    @Test
    public void givesTheSameRoadmapForTheSameItemsOfALargeBacklogAllAlike() {
        List<RoadmapItem> items = new ArrayList<>();
        for (int id = 1; id <= 300; id++) {
            items.add(item(id, 500, 2));
        }
        Roadmap first = RoadmapPlanner.plan(sprints(6, 2), items, RoadmapTerms.NONE, LITTLE_WORK);

        assertThat(first.places()).hasSize(12);
        assertThat(RoadmapPlanner.plan(sprints(6, 2), items, RoadmapTerms.NONE, LITTLE_WORK))
                .isEqualTo(first);
    }

    @Test
    public void tellsWhetherARoadmapKeepsTheRules() {
        List<RoadmapSprint> sprints = sprints(2, 1);
        List<RoadmapItem> items = List.of(after(item(1, 900, 2), 2, 1), item(2, 1, 2), pinned(item(3, 5, 2), 1));

        assertThat(isPossible(sprints, items, Map.of())).isTrue();
        assertThat(isPossible(sprints, items, Map.of(issue(2), tasks(1), issue(1), tasks(2))))
                .isTrue();
        assertThat(isPossible(sprints, items, Map.of(issue(3), tasks(2)))).isTrue();
        assertThat(isPossible(sprints, items, Map.of(issue(1), tasks(2)))).isFalse();
        assertThat(isPossible(sprints, items, Map.of(issue(2), tasks(1), issue(3), tasks(1))))
                .isFalse();
        assertThat(isPossible(sprints, items, Map.of(issue(2), tasks(3)))).isFalse();
        assertThat(isPossible(sprints, items, Map.of(issue(2), new Place(1, SlotKind.HACK_DAY))))
                .isFalse();
        assertThat(isPossible(sprints, items, Map.of(issue(9), tasks(1)))).isFalse();
    }

    private static boolean isPossible(
            List<RoadmapSprint> sprints, List<RoadmapItem> items, Map<IssueId, Place> places) {
        return RoadmapPlanner.isPossible(sprints, items, new HashMap<>(places));
    }

    @Test
    public void anItemThatIsNotWorthTheSwitchToItsAreaSaysSo() {
        RoadmapTerms terms = new RoadmapTerms(50, Map.of());
        List<RoadmapItem> items =
                List.of(about(item(1, 400, 2), "ledger", "P1"), about(item(2, 40, 2), "search", "P1"));

        Roadmap roadmap = RoadmapPlanner.plan(sprints(1, 2), items, terms, LITTLE_WORK);

        assertThat(roadmap.places()).containsOnlyKeys(issue(1));
        assertThat(roadmap.unplaced())
                .containsEntry(
                        issue(2),
                        Refusal.conflict("ballast.roadmap.switch-cost").with(50));
        assertThat(roadmap.gap()).contains(0);
    }

    @Test
    public void anItemThatIsWorthTheSwitchOnlyInAnEarlierSprintSaysSo() {
        RoadmapTerms terms = new RoadmapTerms(100, Map.of());
        List<RoadmapItem> items = List.of(
                about(item(1, 400, 2), "ledger", "P1"),
                about(notBefore(item(2, 300, 2), 2), "mail", "P1"),
                about(notBefore(item(3, 101, 2), 2), "search", "P1"));

        Roadmap roadmap = RoadmapPlanner.plan(sprints(2, 2), items, terms, LITTLE_WORK);

        assertThat(roadmap.places()).containsOnlyKeys(issue(1), issue(2));
        assertThat(roadmap.unplaced())
                .containsEntry(
                        issue(3),
                        Refusal.conflict("ballast.roadmap.switch-cost").with(100));
    }

    @Test
    public void aPillarGetsItsMinimumBeforeValueCounts() {
        List<RoadmapItem> items =
                List.of(about(item(1, 400, 4), "ledger", "P1"), about(item(2, 40, 4), "search", "P2"));
        RoadmapTerms terms = new RoadmapTerms(0, Map.of("P2", new PersonDays(9)));

        Roadmap roadmap = RoadmapPlanner.plan(sprints(1, 1), items, terms, LITTLE_WORK);

        assertThat(roadmap.places()).containsOnlyKeys(issue(2));
        assertThat(terms.wanted()).isEqualTo(new PersonDays(9));
        assertThat(terms.served(items)).isEqualTo(new PersonDays(4));
    }

    private static RoadmapItem about(RoadmapItem item, String area, String pillar) {
        return new RoadmapItem(
                item.issue(),
                item.value(),
                item.effort(),
                item.objection(),
                item.notBefore(),
                item.predecessors(),
                item.pin(),
                item.previous(),
                Optional.of(area),
                Optional.of(pillar));
    }

    private static Roadmap plan(List<RoadmapSprint> sprints, RoadmapItem... items) {
        return RoadmapPlanner.plan(sprints, List.of(items), RoadmapTerms.NONE, LITTLE_WORK);
    }

    /** Sprints of two person-days. */
    private static List<RoadmapSprint> sprints(int count, int tasks) {
        List<RoadmapSprint> sprints = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            LocalDate start = LocalDate.of(2026, 12, 7).plusWeeks(number - 1L);
            Slot slot = new Slot(SlotKind.TASKS, new PersonDays(4), tasks, new PersonDays(1), new PersonDays(4));
            sprints.add(new RoadmapSprint(number, new DateSpan(start, start.plusDays(6)), 0, List.of(slot)));
        }
        return sprints;
    }

    private static List<RoadmapSprint> withTechWeek(List<RoadmapSprint> sprints, int number) {
        List<RoadmapSprint> with = new ArrayList<>();
        for (RoadmapSprint sprint : sprints) {
            PersonDays room = sprint.number() == number ? new PersonDays(40) : PersonDays.NONE;
            List<Slot> slots = new ArrayList<>(sprint.slots());
            slots.add(new Slot(SlotKind.TECH_WEEK, room, room.halfDays(), new PersonDays(5), new PersonDays(400)));
            with.add(new RoadmapSprint(sprint.number(), sprint.days(), 0, slots));
        }
        return with;
    }

    private static RoadmapItem item(long id, int value, int halfDays) {
        return new RoadmapItem(
                issue(id),
                value,
                Optional.of(new Effort(halfDays)),
                Optional.empty(),
                1,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static RoadmapItem after(RoadmapItem item, long other, int sprints) {
        return new RoadmapItem(
                item.issue(),
                item.value(),
                item.effort(),
                item.objection(),
                item.notBefore(),
                List.of(new Predecessor(issue(other), "PAY-" + other, sprints)),
                item.pin(),
                item.previous());
    }

    private static RoadmapItem objecting(RoadmapItem item, Refusal why) {
        return new RoadmapItem(
                item.issue(),
                item.value(),
                item.effort(),
                Optional.of(why),
                1,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static RoadmapItem notBefore(RoadmapItem item, int sprint) {
        return new RoadmapItem(
                item.issue(),
                item.value(),
                item.effort(),
                Optional.empty(),
                sprint,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static RoadmapItem pinned(RoadmapItem item, int sprint) {
        return new RoadmapItem(
                item.issue(),
                item.value(),
                item.effort(),
                Optional.empty(),
                1,
                List.of(),
                Optional.of(new Pin(sprint, Optional.empty())),
                Optional.empty());
    }

    private static RoadmapItem previously(RoadmapItem item, int sprint) {
        return new RoadmapItem(
                item.issue(),
                item.value(),
                item.effort(),
                Optional.empty(),
                1,
                List.of(),
                Optional.empty(),
                Optional.of(tasks(sprint)));
    }

    private static Place tasks(int sprint) {
        return new Place(sprint, SlotKind.TASKS);
    }

    private static IssueId issue(long id) {
        return new IssueId(id);
    }
}
