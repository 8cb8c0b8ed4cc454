package org.ballast.core.lead;

import org.ballast.core.debt.Board;
import org.ballast.core.shared.UserId;

/** Tells people something where they are not looking at the board. */
public interface LeadNotifier {

    /**
     * Hands a reminder over for delivery, as the tracker sends its own notifications; whether that was possible. What becomes of
     * it then is not known.
     *
     * @param daysLeft until the round is due; negative when overdue
     */
    boolean remind(Board board, UserId to, RoundReminder reminder, int daysLeft);
}
