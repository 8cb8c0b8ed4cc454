package org.ballast.core.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** When the team has its tech weeks. */
public sealed interface TechWeekRule {

    /**
     * Every so many months.
     *
     * @param months 1 to {@value #MOST_MONTHS}
     * @param from the first day of the first tech week; the later ones begin on the same weekday
     */
    record EveryMonths(int months, LocalDate from) implements TechWeekRule {

        public static final int MOST_MONTHS = 12;

        public EveryMonths {
            if (months < 1 || months > MOST_MONTHS) {
                throw new IllegalArgumentException("months (" + months + ") must be 1 to " + MOST_MONTHS);
            }
        }
    }

    /**
     * On dates that somebody chose.
     *
     * @param dates the first days of the tech weeks, in order, each once; 1 to {@value #MOST_DATES}
     */
    record OnDates(List<LocalDate> dates) implements TechWeekRule {

        public static final int MOST_DATES = 24;

        public OnDates {
            dates = List.copyOf(new TreeSet<>(dates));
            if (dates.isEmpty() || dates.size() > MOST_DATES) {
                throw new IllegalArgumentException("dates (" + dates.size() + ") must be 1 to " + MOST_DATES);
            }
        }
    }
}
