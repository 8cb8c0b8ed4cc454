package org.ballast.core.feedback;

/** Tells people of feedback where they are not looking at the strategy. */
public interface FeedbackNotifier {

    /** Hands a reminder over for delivery, as the tracker sends its own notifications; whether that was possible. */
    boolean remind(FeedbackReminder reminder, String strategy, String team);
}
