package org.ballast.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.cadence.IsoDay;
import org.ballast.core.shared.SprintId;

/**
 * Names a sprint among all that a board ever had; for a board without sprints, a calendar week.
 *
 * @param value {@code S12} for the sprint 12, {@code W2026-11-23} for the week that begins on that Monday
 */
public record SprintKey(String value) implements Comparable<SprintKey> {

    private static final char SPRINT = 'S';
    private static final char WEEK = 'W';
    private static final int MOST_DIGITS = 18;

    public SprintKey {
        if (sprintOf(value).isEmpty() && mondayOf(value).isEmpty()) {
            throw new IllegalArgumentException("sprint key (" + value + ") must be S12 or W2026-11-23");
        }
    }

    public static SprintKey of(SprintId sprint) {
        return new SprintKey(SPRINT + String.valueOf(sprint.value()));
    }

    /** The calendar week that begins on that day, a Monday. */
    public static SprintKey ofWeek(LocalDate monday) {
        return new SprintKey(WEEK + monday.toString());
    }

    /** The key with that text; empty when it is none. */
    public static Optional<SprintKey> parse(String text) {
        return sprintOf(text).isPresent() || mondayOf(text).isPresent()
                ? Optional.of(new SprintKey(text))
                : Optional.empty();
    }

    /** The tracker's sprint; empty for a calendar week. */
    public Optional<SprintId> sprint() {
        return sprintOf(value);
    }

    /** The Monday of a calendar week; empty for a sprint. */
    public Optional<LocalDate> week() {
        return mondayOf(value);
    }

    @Override
    public int compareTo(SprintKey other) {
        return value.compareTo(other.value);
    }

    private static Optional<SprintId> sprintOf(String text) {
        boolean digits = text.length() > 1
                && text.length() <= MOST_DIGITS + 1
                && text.charAt(0) == SPRINT
                && text.charAt(1) != '0'
                && text.substring(1).chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return digits ? Optional.of(new SprintId(Long.parseLong(text.substring(1)))) : Optional.empty();
    }

    private static Optional<LocalDate> mondayOf(String text) {
        return text.isEmpty() || text.charAt(0) != WEEK
                ? Optional.empty()
                : IsoDay.parse(text.substring(1))
                        .filter(day -> day.getDayOfWeek().getValue() == 1);
    }
}
