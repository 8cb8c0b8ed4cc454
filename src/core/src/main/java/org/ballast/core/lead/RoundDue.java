package org.ballast.core.lead;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a board's next round is due.
 *
 * @param day the day on which it should begin
 */
public record RoundDue(LocalDate day) {

    /** From so many days before on, people are reminded; once more {@value #SOON_DAYS} days before and on the day. */
    static final int REMINDER_DAYS = 14;

    static final int SOON_DAYS = 3;

    private static final int MONTHS_BETWEEN_ROUNDS = 3;

    /**
     * The day that the team has set, unless a round was closed since; otherwise three months after the last closing. A team
     * that has closed no round and set no day has none due.
     */
    public static Optional<RoundDue> of(Optional<LocalDate> set, Optional<LocalDate> lastClosing) {
        Optional<LocalDate> standing = set.filter(
                day -> lastClosing.isEmpty() || lastClosing.filter(day::isAfter).isPresent());
        return standing.or(() -> lastClosing.map(day -> day.plusMonths(MONTHS_BETWEEN_ROUNDS)))
                .map(RoundDue::new);
    }

    /** Days that are left; negative once it is overdue. */
    public int daysLeft(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, day));
    }

    /** How urgent it is on that day. */
    public Urgency urgency(LocalDate today) {
        int left = daysLeft(today);
        if (left < 0) {
            return Urgency.OVERDUE;
        }
        if (left == 0) {
            return Urgency.TODAY;
        }
        if (left <= SOON_DAYS) {
            return Urgency.SOON;
        }
        return left <= REMINDER_DAYS ? Urgency.REMINDER : Urgency.LATER;
    }

    /** What the page says of a round that is due. */
    public enum Urgency {
        LATER,
        REMINDER,
        SOON,
        TODAY,
        OVERDUE
    }
}
