package org.ballast.core.lead;

import org.ballast.core.debt.Board;
import org.ballast.core.shared.UserId;

/** Tells people of a tech week where they are not looking at the board. */
public interface WeekNotifier {

    /**
     * Hands a reminder over for delivery, as the tracker sends its own notifications; whether that was possible. What becomes of
     * it then is not known.
     *
     * @param daysLeft until the week begins, 1 or more
     */
    boolean remind(Board board, UserId to, WeekReminder reminder, int daysLeft);
}
