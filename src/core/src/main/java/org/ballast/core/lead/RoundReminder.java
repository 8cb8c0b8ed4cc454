package org.ballast.core.lead;

import java.time.LocalDate;
import org.ballast.core.shared.BoardId;

/**
 * That a board's next round draws near or is overdue. There is one for each threshold that a due day crosses: 14 days, 3 days and
 * no day before it, and the day after.
 *
 * @param due the day on which the round should begin
 * @param urgency which threshold was crossed; never {@link RoundDue.Urgency#LATER}
 */
public record RoundReminder(BoardId board, LocalDate due, RoundDue.Urgency urgency) {

    public RoundReminder {
        if (urgency == RoundDue.Urgency.LATER) {
            throw new IllegalArgumentException("nobody is reminded of a round that is due later (" + due + ")");
        }
    }
}
