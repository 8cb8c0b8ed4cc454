package org.ballast.core.feedback;

import org.ballast.core.shared.UserId;

/** Tells people of feedback where they are not looking at the strategy. */
public interface FeedbackNotifier {

    /** Whether there is a way to tell that person anything. */
    boolean reaches(UserId person);

    /** Hands a reminder over for delivery, as the tracker sends its own notifications; whether that was possible. */
    boolean remind(FeedbackReminder reminder, String strategy, String team);
}
