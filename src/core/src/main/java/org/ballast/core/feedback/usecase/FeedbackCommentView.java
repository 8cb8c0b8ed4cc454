package org.ballast.core.feedback.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.feedback.CommentStatus;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.ElementKind;

/**
 * A comment as one person sees it.
 *
 * @param element key of what it is about; absent for the version as a whole
 * @param kind of the element
 * @param title what the element says now; absent when it is gone
 * @param changedSince whether the element says something else than when the comment was written
 * @param team name of the board of the team that it speaks for; absent also when the person may not see that board
 * @param revision what an answer has to name, so that nobody answers over somebody else's; 0 before the first
 * @param answers the oldest first; the last one counts
 */
public record FeedbackCommentView(
        long commentId,
        Optional<String> element,
        Optional<ElementKind> kind,
        Optional<String> title,
        boolean changedSince,
        Optional<String> team,
        String text,
        PersonView by,
        Instant at,
        CommentStatus status,
        int revision,
        List<FeedbackAnswerView> answers,
        boolean canAnswer,
        Optional<Refusal> answerRefusal) {}
