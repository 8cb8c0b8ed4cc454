package org.ballast.core.initiative;

import java.time.Instant;
import java.util.List;

/**
 * How long an initiative took, and how much of that somebody worked on it.
 *
 * @param elapsed calendar days from its start on, counting the first and the last
 * @param worked of those, Monday to Friday with an open slice and without a pause
 */
public record WorkedDays(int elapsed, int worked) {
    private static final long SECONDS_OF_A_DAY = 86_400;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;
    /** The first of January 1970 was a Thursday, three days after a Monday. */
    private static final int WEEKDAY_OF_DAY_ZERO = 3;

    /** Up to its closing, or up to now. Days are those of UTC, because a team has more than one zone. */
    public static WorkedDays of(Initiative initiative, Instant now) {
        Instant end = initiative.closing().map(ClosingRecord::at).orElse(now);
        long first = day(initiative.startedAt());
        long last = Math.max(first, day(end));
        int worked = 0;
        for (long day = first; day <= last; day++) {
            worked += isWorkingDay(day) && isWorkedOn(initiative, day, last) ? 1 : 0;
        }
        return new WorkedDays(Math.toIntExact(last - first + 1), worked);
    }

    private static boolean isWorkingDay(long day) {
        return Math.floorMod(day + WEEKDAY_OF_DAY_ZERO, (long) DAYS_OF_A_WEEK) < WORKING_DAYS_OF_A_WEEK;
    }

    private static boolean isWorkedOn(Initiative initiative, long day, long last) {
        return hasOpenSlice(initiative.slices(), day, last) && !isPaused(initiative.pauses(), day, last);
    }

    private static boolean hasOpenSlice(List<Slice> slices, long day, long last) {
        return slices.stream()
                .anyMatch(slice -> slice.openedAt()
                        .filter(opened -> day(opened) <= day
                                && slice.finishedAt().map(WorkedDays::day).orElse(last) >= day)
                        .isPresent());
    }

    /** The day on which a pause begins still was worked on, the one on which it ends is again. */
    private static boolean isPaused(List<Pause> pauses, long day, long last) {
        return pauses.stream()
                .anyMatch(pause -> day(pause.from()) < day
                        && day < pause.until().map(WorkedDays::day).orElse(last + 1));
    }

    private static long day(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS_OF_A_DAY);
    }
}
