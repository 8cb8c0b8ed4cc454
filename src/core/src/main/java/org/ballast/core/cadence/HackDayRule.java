package org.ballast.core.cadence;

import java.time.DayOfWeek;

/** On which day of a sprint the team has its hack day. */
public sealed interface HackDayRule {

    /**
     * A weekday of the sprint, such as the last Thursday.
     *
     * @param occurrence a sprint that has fewer of them takes its last
     */
    record OnWeekday(Occurrence occurrence, DayOfWeek weekday) implements HackDayRule {}

    /**
     * A day of the sprint, counted in days on whose weekdays the team works, holidays included.
     *
     * @param number 1 to {@value #LAST_DAY}; a shorter sprint takes its last day
     */
    record OnSprintDay(int number) implements HackDayRule {

        /** The last working day of a sprint of four weeks. */
        public static final int LAST_DAY = 20;

        public OnSprintDay {
            if (number < 1 || number > LAST_DAY) {
                throw new IllegalArgumentException("day of the sprint (" + number + ") must be 1 to " + LAST_DAY);
            }
        }
    }
}
