package org.ballast.core.capacitycheck;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.strategy.Period;

/**
 * What a strategy still needs, and what the teams' policies give for it until its end.
 *
 * @param needed the estimates of the linked issues that are open
 * @param unestimated how many of them nobody estimated; they need more than {@code needed} says
 */
public record CapacityCheck(PersonDays needed, PersonDays given, int unestimated) {

    /** A quarter as prices count it: 13 weeks. */
    static final int DAYS_OF_A_QUARTER = 91;

    /** How much of what is needed is given, in whole percent, rounded down; absent while nothing is needed. */
    public Optional<Integer> percent() {
        return needed.halfDays() == 0
                ? Optional.empty()
                : Optional.of(Math.toIntExact(100L * given.halfDays() / needed.halfDays()));
    }

    /** Whether as much is given as is needed. */
    public boolean suffices() {
        return !needed.exceeds(given);
    }

    /** The first day of a period that still counts. */
    public static LocalDate firstDay(Period period, LocalDate today) {
        return today.isAfter(period.start()) ? today : period.start();
    }

    /**
     * What policies give in the days of the period that are left, today included.
     *
     * @param aQuarter what each team's policy takes of a quarter at most
     */
    public static PersonDays given(Collection<PersonDays> aQuarter, Period period, LocalDate today) {
        LocalDate from = firstDay(period, today);
        long days = Math.max(0, ChronoUnit.DAYS.between(from, period.end()) + 1);
        long halfDays = aQuarter.stream().mapToLong(PersonDays::halfDays).sum();
        return new PersonDays((int) Math.min(PersonDays.MOST_HALF_DAYS, halfDays * days / DAYS_OF_A_QUARTER));
    }
}
