package org.ballast.core.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When a department's year begins. Years and quarters have no names here, because companies call the same days differently;
 * they are told by their first and last day.
 *
 * @param startMonth 1 to 12; the year begins on the first of that month
 */
public record FiscalYear(int startMonth) {

    public static final FiscalYear CALENDAR = new FiscalYear(1);

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int QUARTERS_AHEAD = 3;
    /** A year that is over in so many months is no longer worth a strategy. */
    private static final int LAST_MONTHS = 3;

    public FiscalYear {
        if (!isMonth(startMonth)) {
            throw new IllegalArgumentException("there is no month " + startMonth);
        }
    }

    public static boolean isMonth(int month) {
        return month >= 1 && month <= MONTHS_OF_A_YEAR;
    }

    /** The year that the day is in. */
    public Period yearOf(LocalDate day) {
        return months(firstDay(day, MONTHS_OF_A_YEAR), MONTHS_OF_A_YEAR);
    }

    /** The quarter that the day is in. */
    public Period quarterOf(LocalDate day) {
        return months(firstDay(day, MONTHS_OF_A_QUARTER), MONTHS_OF_A_QUARTER);
    }

    public PeriodKind kindOf(Period period) {
        if (period.equals(yearOf(period.start()))) {
            return PeriodKind.YEAR;
        }
        return period.equals(quarterOf(period.start())) ? PeriodKind.QUARTER : PeriodKind.CUSTOM;
    }

    /** What a new strategy could be for: two years, the advised one first, and the present and the next three quarters. */
    public List<Period> choices(LocalDate today) {
        Period present = yearOf(today);
        Period next = yearOf(present.end().plusDays(1));
        boolean nearlyOver = today.isAfter(present.end().minusMonths(LAST_MONTHS));
        List<Period> choices = new ArrayList<>(nearlyOver ? List.of(next, present) : List.of(present, next));
        Period quarter = quarterOf(today);
        choices.add(quarter);
        for (int ahead = 0; ahead < QUARTERS_AHEAD; ahead++) {
            quarter = quarterOf(quarter.end().plusDays(1));
            choices.add(quarter);
        }
        return choices;
    }

    /** The first day of the part of the year, so many months long, that the day is in. */
    private LocalDate firstDay(LocalDate day, int months) {
        int into = Math.floorMod(day.getMonthValue() - startMonth, months);
        return day.withDayOfMonth(1).minusMonths(into);
    }

    private static Period months(LocalDate first, int months) {
        return new Period(first, first.plusMonths(months).minusDays(1));
    }
}
