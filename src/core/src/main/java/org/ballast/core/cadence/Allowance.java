package org.ballast.core.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * What a policy allows a sprint: the one value that a planner needs of the cadence. The person-days add up:
 * {@code capacity = whole - holidays - absence - techWeek - warRoom - hackDay}, each at most what the ones before it leave.
 *
 * @param whole what the team can do in the sprint when nobody is ever away
 * @param holidays what holidays take
 * @param absence what people's own absence takes
 * @param techWeekDays what the tech week takes; its work is planned apart
 * @param warRoomDays what a war room takes
 * @param hackDayDays what the hack day takes; its task is picked apart
 * @param capacity what is left for the sprint's tasks and everything else
 * @param tasks how many tasks the policy has the sprint take, for the team as a whole; nothing when suspended
 * @param payback tasks beyond those, with which it may pay back what earlier sprints left owing; 0 or more
 * @param suspended why the sprint takes no tasks although the policy has some; absent when it takes them
 * @param hackDay absent when the policy has none, the sprint no dates, or something else takes the whole sprint
 * @param datesMissing whether the sprint has no dates, so that nothing with a date could be placed
 */
public record Allowance(
        PersonDays whole,
        PersonDays holidays,
        PersonDays absence,
        PersonDays techWeekDays,
        PersonDays warRoomDays,
        PersonDays hackDayDays,
        PersonDays capacity,
        TaskRule tasks,
        int payback,
        Optional<Refusal> suspended,
        Optional<HackDay> hackDay,
        Optional<TechWeek> techWeek,
        Optional<WarRoom> warRoom,
        boolean datesMissing) {

    static final String BY_WAR_ROOM = "ballast.cadence.suspended-by-war-room";
    static final String BY_TECH_WEEK = "ballast.cadence.suspended-by-tech-week";
    static final String BY_HOLIDAYS = "ballast.cadence.suspended-by-holidays";

    /**
     * What the team may do in the sprint.
     *
     * @param sprint its days; absent when nobody has set them
     * @param absence person-days that people are away, holidays not counted
     */
    public static Allowance of(TeamRule team, Optional<DateSpan> sprint, PersonDays absence, Occasions occasions) {
        return sprint.map(days -> dated(team, days, absence, occasions))
                .orElseGet(() -> undated(team, absence, occasions.calendar()));
    }

    /** Tasks of the sprint, at least. */
    public int tasksMin() {
        return tasks.fewest();
    }

    /** Tasks of the sprint, at most, with what it may pay back. */
    public int tasksMax() {
        return tasks.most() + payback;
    }

    /** The same sprint when it may also take so many tasks that earlier ones left owing. */
    public Allowance payingBack(int owed) {
        return new Allowance(
                whole,
                holidays,
                absence,
                techWeekDays,
                warRoomDays,
                hackDayDays,
                capacity,
                tasks,
                owed,
                suspended,
                hackDay,
                techWeek,
                warRoom,
                datesMissing);
    }

    public Effort largestTask() {
        return tasks.largestTask();
    }

    private static Allowance undated(TeamRule team, PersonDays absence, TeamCalendar calendar) {
        PersonDays whole = team.daysOfWork(calendar.daysOfAWeek() * team.sprintWeeks());
        Remainder left = new Remainder(whole);
        return new Allowance(
                whole,
                PersonDays.NONE,
                left.take(absence),
                PersonDays.NONE,
                PersonDays.NONE,
                PersonDays.NONE,
                left.days,
                team.tasks(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static Allowance dated(TeamRule team, DateSpan sprint, PersonDays absence, Occasions occasions) {
        TeamCalendar calendar = occasions.calendar();
        List<TechWeek> weeks = occasions
                .techWeeks(team.rhythm())
                .map(all -> all.within(sprint))
                .orElse(List.of());
        List<WarRoom> rooms = occasions.warRooms().stream()
                .filter(room -> room.days().overlaps(sprint))
                .toList();
        Shares shares = Shares.of(sprint, calendar, weeks, rooms);
        Optional<Refusal> suspended = suspended(team, shares);
        Optional<HackDay> hackDay = team.rhythm()
                .hackDay()
                .filter(rule -> suspended.isEmpty())
                .map(rule -> HackDay.of(rule, sprint, calendar, occasions.hackDayMoves()))
                .map(found -> found.day()
                                .filter(day -> !occasions.isFree(day, team.rhythm()))
                                .isPresent()
                        ? found.resting()
                        : found);
        PersonDays whole = team.daysOfWork(shares.weekdays());
        Remainder left = new Remainder(whole);
        PersonDays holidays = left.take(team.daysOfWork(shares.weekdays() - shares.workdays()));
        PersonDays away = left.take(absence);
        PersonDays techWeekDays = left.take(team.daysOfWork(shares.techWeek()));
        PersonDays warRoomDays = left.take(team.daysOfWork(shares.warRoom()));
        PersonDays hackDayDays =
                left.take(team.daysOfWork(hackDay.flatMap(HackDay::day).isPresent() ? 1 : 0));
        return new Allowance(
                whole,
                holidays,
                away,
                techWeekDays,
                warRoomDays,
                hackDayDays,
                left.days,
                team.tasks().shareOf(shares.freeWorkdays() == 0 ? 0 : shares.freeWeekdays(), shares.weekdays()),
                0,
                suspended,
                hackDay,
                weeks.stream().findFirst(),
                rooms.stream().findFirst(),
                false);
    }

    private static Optional<Refusal> suspended(TeamRule team, Shares shares) {
        boolean allTaken = shares.weekdays() > 0 && shares.freeWorkdays() == 0;
        if (!allTaken || team.tasks().most() == 0) {
            return Optional.empty();
        }
        if (shares.warRoom() > 0) {
            return Optional.of(Refusal.conflict(BY_WAR_ROOM));
        }
        return Optional.of(Refusal.conflict(shares.techWeek() > 0 ? BY_TECH_WEEK : BY_HOLIDAYS));
    }

    /** What is not taken yet; nobody can take more than there is, so that the parts add up. */
    private static final class Remainder {
        private PersonDays days;

        Remainder(PersonDays whole) {
            this.days = whole;
        }

        PersonDays take(PersonDays wanted) {
            PersonDays taken = wanted.exceeds(days) ? days : wanted;
            days = days.minus(taken);
            return taken;
        }
    }

    /**
     * How the days of a sprint are shared out.
     *
     * @param weekdays days on whose weekdays the team works
     * @param workdays those that are no holidays
     * @param techWeek working days of tech weeks
     * @param warRoom working days of war rooms; where both meet, the war room has the day
     * @param freeWeekdays weekdays that neither takes, holidays included
     * @param freeWorkdays those of them that are no holidays
     */
    private record Shares(int weekdays, int workdays, int techWeek, int warRoom, int freeWeekdays, int freeWorkdays) {

        static Shares of(DateSpan sprint, TeamCalendar calendar, List<TechWeek> weeks, List<WarRoom> rooms) {
            int techWeek = 0;
            int warRoom = 0;
            int freeWeekdays = 0;
            int freeWorkdays = 0;
            for (LocalDate day = sprint.first(); !day.isAfter(sprint.last()); day = day.plusDays(1)) {
                LocalDate each = day;
                int workday = calendar.isWorkday(day) ? 1 : 0;
                if (rooms.stream().anyMatch(room -> room.isOn(each))) {
                    warRoom += workday;
                } else if (weeks.stream().anyMatch(week -> week.span().contains(each))) {
                    techWeek += workday;
                } else {
                    freeWeekdays += calendar.isWeekday(day) ? 1 : 0;
                    freeWorkdays += workday;
                }
            }
            return new Shares(
                    calendar.weekdays(sprint),
                    calendar.workdays(sprint),
                    techWeek,
                    warRoom,
                    freeWeekdays,
                    freeWorkdays);
        }
    }
}
