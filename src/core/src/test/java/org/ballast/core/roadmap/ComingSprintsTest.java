package org.ballast.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.HackDayRule;
import org.ballast.core.cadence.Occasions;
import org.ballast.core.cadence.Occurrence;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TaskRule;
import org.ballast.core.cadence.TeamRule;
import org.ballast.core.cadence.TechWeekRule;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;
import org.junit.Test;

public class ComingSprintsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final PersonDays NONE = PersonDays.NONE;
    private static final PersonDays HALF_A_DAY = new PersonDays(1);

    @Test
    public void followEachOtherAndTakeThePolicysTasks() {
        List<RoadmapSprint> sprints =
                from(new TeamRule(4, 2, new TaskRule(1, 2, Effort.ofDays(1)), Rhythm.NONE), NONE, PersonDays.ofDays(3));

        assertThat(sprints).extracting(RoadmapSprint::number).containsExactly(1, 2);
        assertThat(sprints.get(1).days().first()).isEqualTo(MONDAY.plusWeeks(2));
        assertThat(sprints.get(1).days().last()).isEqualTo(MONDAY.plusWeeks(4).minusDays(1));
        assertThat(sprints.get(0).slots())
                .containsExactly(new Slot(SlotKind.TASKS, PersonDays.ofDays(40), 2, HALF_A_DAY, PersonDays.ofDays(1)));
        assertThat(sprints.get(1).slot(SlotKind.TASKS).map(Slot::room)).contains(PersonDays.ofDays(37));
    }

    @Test
    public void giveEachHackDayOneTaskOfAMobDay() {
        Rhythm rhythm = new Rhythm(
                Optional.of(new HackDayRule.OnWeekday(Occurrence.FIRST, DayOfWeek.THURSDAY)), Optional.empty());

        List<RoadmapSprint> sprints =
                from(new TeamRule(5, 1, new TaskRule(0, 1, Effort.ofDays(1)), rhythm), NONE, NONE);

        assertThat(sprints.get(0).slots())
                .containsExactly(
                        new Slot(SlotKind.TASKS, PersonDays.ofDays(20), 1, HALF_A_DAY, PersonDays.ofDays(1)),
                        new Slot(SlotKind.HACK_DAY, PersonDays.ofDays(5), 1, HALF_A_DAY, PersonDays.ofDays(5)));
    }

    @Test
    public void giveTheTechWeekWholeToTheSprintInWhichItBegins() {
        Rhythm rhythm =
                new Rhythm(Optional.empty(), Optional.of(new TechWeekRule.OnDates(List.of(MONDAY.plusWeeks(1)))));

        List<RoadmapSprint> sprints =
                from(new TeamRule(2, 1, new TaskRule(1, 1, Effort.ofDays(1)), rhythm), NONE, NONE, NONE);

        PersonDays longer = new PersonDays(3);
        PersonDays any = PersonDays.ofDays(200);
        assertThat(sprints.get(0).slot(SlotKind.TECH_WEEK))
                .contains(new Slot(SlotKind.TECH_WEEK, NONE, 0, longer, any));
        assertThat(sprints.get(1).slot(SlotKind.TECH_WEEK))
                .contains(new Slot(SlotKind.TECH_WEEK, PersonDays.ofDays(10), 20, longer, any));
        assertThat(sprints.get(1).slot(SlotKind.TASKS).map(Slot::tasks)).contains(0);
        assertThat(sprints.get(2).slot(SlotKind.TASKS).map(Slot::tasks)).contains(1);
    }

    @Test
    public void takeLessWhenSomethingIsInThemAlready() {
        RoadmapSprint sprint = from(new TeamRule(1, 1, new TaskRule(0, 2, Effort.ofDays(2)), Rhythm.NONE), NONE)
                .get(0);

        assertThat(sprint.without(SlotKind.TASKS, PersonDays.ofDays(2), 1).slot(SlotKind.TASKS))
                .contains(new Slot(SlotKind.TASKS, PersonDays.ofDays(3), 1, HALF_A_DAY, PersonDays.ofDays(2)));
        assertThat(sprint.without(SlotKind.TASKS, PersonDays.ofDays(9), 5).slot(SlotKind.TASKS))
                .contains(new Slot(SlotKind.TASKS, NONE, 0, HALF_A_DAY, PersonDays.ofDays(2)));
    }

    private static List<RoadmapSprint> from(TeamRule team, PersonDays... absences) {
        return ComingSprints.from(MONDAY, team, Occasions.NONE, List.of(absences), sprint -> sprint);
    }
}
