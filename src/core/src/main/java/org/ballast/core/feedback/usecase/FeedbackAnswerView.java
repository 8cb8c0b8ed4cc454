package org.ballast.core.feedback.usecase;

import java.time.Instant;
import org.ballast.core.feedback.CommentStatus;
import org.ballast.core.shared.PersonView;

/** What an owner answered to a comment. */
public record FeedbackAnswerView(CommentStatus status, String text, PersonView by, Instant at) {}
