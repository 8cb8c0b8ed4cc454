package org.ballast.core.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.HackDay;
import org.ballast.core.cadence.Occasions;
import org.ballast.core.cadence.TeamRule;
import org.ballast.core.cadence.TechWeek;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;

/** What a team's cadence leaves to tech work in the coming sprints: tasks, hack days and tech weeks. */
public final class ComingSprints {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final PersonDays LARGEST_EFFORT = new PersonDays(Effort.MOST_HALF_DAYS);
    private static final PersonDays SMALLEST_EFFORT = new PersonDays(Effort.FEWEST_HALF_DAYS);

    private final TeamRule team;
    private final Occasions occasions;
    private final UnaryOperator<Allowance> payback;

    private ComingSprints(TeamRule team, Occasions occasions, UnaryOperator<Allowance> payback) {
        this.team = team;
        this.occasions = occasions;
        this.payback = payback;
    }

    /**
     * The sprints that follow each other from that day on.
     *
     * @param absences what people's absence takes of each sprint; its size is the number of sprints
     * @param payback what the first of them may take beyond its most to pay back what is owed
     */
    public static List<RoadmapSprint> from(
            LocalDate firstDay,
            TeamRule team,
            Occasions occasions,
            List<PersonDays> absences,
            UnaryOperator<Allowance> payback) {
        ComingSprints coming = new ComingSprints(team, occasions, payback);
        List<RoadmapSprint> sprints = new ArrayList<>();
        LocalDate start = firstDay;
        for (PersonDays absence : absences) {
            sprints.add(coming.sprint(sprints.size() + 1, team.sprintFrom(start), absence));
            start = start.plusDays((long) DAYS_OF_A_WEEK * team.sprintWeeks());
        }
        return sprints;
    }

    private RoadmapSprint sprint(int number, DateSpan days, PersonDays absence) {
        Allowance asked = Allowance.of(team, Optional.of(days), absence, occasions);
        Allowance allowance = number == 1 ? payback.apply(asked) : asked;
        List<Slot> slots = new ArrayList<>();
        slots.add(new Slot(
                SlotKind.TASKS,
                allowance.capacity(),
                allowance.tasksMax(),
                SMALLEST_EFFORT,
                allowance.largestTask().asPersonDays()));
        if (team.rhythm().hackDay().isPresent()) {
            slots.add(hackDay(allowance));
        }
        if (team.rhythm().techWeek().isPresent()) {
            slots.add(techWeek(days));
        }
        return new RoadmapSprint(number, days, allowance.payback(), slots);
    }

    private Slot hackDay(Allowance allowance) {
        boolean isOn = allowance.hackDay().flatMap(HackDay::day).isPresent();
        PersonDays mobDay = isOn ? PersonDays.ofDays(team.people()) : PersonDays.NONE;
        return new Slot(SlotKind.HACK_DAY, mobDay, isOn ? 1 : 0, SMALLEST_EFFORT, mobDay);
    }

    /** A week counts whole in the sprint in which it begins, since what it is for does not fit into half of it. */
    private Slot techWeek(DateSpan days) {
        PersonDays room = PersonDays.NONE;
        for (TechWeek week : occasions
                .techWeeks(team.rhythm())
                .map(weeks -> weeks.within(days))
                .orElse(List.of())) {
            room = days.contains(week.start()) ? room.plus(week.capacity(team.people(), occasions.calendar())) : room;
        }
        PersonDays smallest = team.tasks().most() == 0
                ? SMALLEST_EFFORT
                : team.tasks().largestTask().asPersonDays().plus(SMALLEST_EFFORT);
        return new Slot(SlotKind.TECH_WEEK, room, room.halfDays(), smallest, LARGEST_EFFORT);
    }
}
