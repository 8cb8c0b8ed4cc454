package org.ballast.core.cadence;

import org.ballast.core.shared.PersonDays;

/**
 * What a policy takes of a team's time over a year, told for a quarter of it. A year has 52 weeks of five working days;
 * holidays and absence take from both sides of the fraction and are left out.
 *
 * @param minDays person-days of a quarter when every sprint takes the fewest tasks; rounded half up to half a day, and at
 *     most a million
 * @param maxDays the same for the most tasks
 * @param minPermille share of the team's time in tenths of a percent, rounded half up; may exceed 1000
 */
public record Price(PersonDays minDays, PersonDays maxDays, int minPermille, int maxPermille) {

    private static final int WEEKS_OF_A_YEAR = 52;
    private static final int DAYS_OF_A_WEEK = 5;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int QUARTERS_OF_A_YEAR = 4;
    private static final int HALVES_OF_A_DAY = 2;
    private static final int PERMILLE = 1000;
    private static final int DAYS_OF_A_YEAR = 365;

    /**
     * The price of a team's policy. In a tech week there are neither tasks nor a hack day, so the parts of a mix do not
     * simply add up.
     */
    public static Price of(TeamRule team) {
        return new Price(
                perQuarter(yearly(team, team.tasks().fewest()), team),
                perQuarter(yearly(team, team.tasks().most()), team),
                permille(yearly(team, team.tasks().fewest()), team),
                permille(yearly(team, team.tasks().most()), team));
    }

    /** All that the team can do in a quarter: 13 weeks of five days. */
    public static PersonDays quarterOf(int people) {
        return PersonDays.ofDays(people * DAYS_OF_A_WEEK * WEEKS_OF_A_YEAR / QUARTERS_OF_A_YEAR);
    }

    /** Half-days of a year times the denominator of the team. */
    private static long yearly(TeamRule team, int tasks) {
        long perSprint = (long) tasks * team.tasks().largestTask().halfDays();
        if (team.rhythm().hackDay().isPresent()) {
            perSprint += (long) team.people() * HALVES_OF_A_DAY;
        }
        long weeks = techWeeks(team);
        long months = everyMonths(team);
        long inSprints = (WEEKS_OF_A_YEAR * months - weeks) * perSprint;
        long inTechWeeks = weeks * team.people() * DAYS_OF_A_WEEK * HALVES_OF_A_DAY * team.sprintWeeks();
        return inSprints + inTechWeeks;
    }

    /** Tech weeks of a year times {@link #everyMonths}, so that it is whole. */
    private static long techWeeks(TeamRule team) {
        if (team.rhythm().techWeek().isEmpty()) {
            return 0;
        }
        TechWeekRule rule = team.rhythm().techWeek().get();
        if (rule instanceof TechWeekRule.OnDates onDates) {
            return Math.min(
                    WEEKS_OF_A_YEAR,
                    onDates.dates().stream()
                            .filter(date ->
                                    date.toEpochDay() < onDates.dates().get(0).toEpochDay() + DAYS_OF_A_YEAR)
                            .count());
        }
        return MONTHS_OF_A_YEAR;
    }

    private static long everyMonths(TeamRule team) {
        return team.rhythm()
                .techWeek()
                .filter(TechWeekRule.EveryMonths.class::isInstance)
                .map(rule -> (long) ((TechWeekRule.EveryMonths) rule).months())
                .orElse(1L);
    }

    private static long denominator(TeamRule team) {
        return everyMonths(team) * team.sprintWeeks();
    }

    private static PersonDays perQuarter(long yearly, TeamRule team) {
        long halfDays = rounded(yearly, QUARTERS_OF_A_YEAR * denominator(team));
        return new PersonDays((int) Math.min(PersonDays.MOST_HALF_DAYS, halfDays));
    }

    private static int permille(long yearly, TeamRule team) {
        long capacity = (long) team.people() * WEEKS_OF_A_YEAR * DAYS_OF_A_WEEK * HALVES_OF_A_DAY * denominator(team);
        return Math.toIntExact(rounded(yearly * PERMILLE, capacity));
    }

    /** Half up; the divisor is never 0, because people, months and weeks are at least 1. */
    private static long rounded(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }
}
