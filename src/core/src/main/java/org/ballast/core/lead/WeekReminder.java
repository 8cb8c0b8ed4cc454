package org.ballast.core.lead;

import java.time.LocalDate;
import org.ballast.core.cadence.TechWeekReminder;
import org.ballast.core.shared.BoardId;

/**
 * That a board's tech week draws near. There is one three weeks and one a week before it, and others when it was moved meanwhile.
 *
 * @param first its first day
 * @param nearness {@link TechWeekReminder#SOON} or {@link TechWeekReminder#NEXT}
 */
public record WeekReminder(BoardId board, LocalDate first, TechWeekReminder nearness) {

    public WeekReminder {
        if (nearness == TechWeekReminder.LATER || nearness == TechWeekReminder.RUNNING) {
            throw new IllegalArgumentException("nobody is reminded of a tech week that is " + nearness);
        }
    }
}
