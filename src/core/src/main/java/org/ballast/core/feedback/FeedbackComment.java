package org.ballast.core.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.StrategyId;

/**
 * What somebody says of a version that is out for feedback.
 *
 * @param id given by the repository, 0 before that
 * @param element what it is about; empty for the version as a whole
 * @param revision of the element's text that it is about; 0 for the version as a whole
 * @param team the board of the team that the author speaks for; empty for nobody's but the author's own word
 * @param text 1 to {@value #LONGEST_TEXT} code points
 * @param answers by number
 */
public record FeedbackComment(
        long id,
        StrategyId strategy,
        int version,
        Optional<ElementKey> element,
        int revision,
        Optional<BoardId> team,
        String text,
        UserId by,
        Instant at,
        List<CommentAnswer> answers) {

    public static final int LONGEST_TEXT = 4000;

    public FeedbackComment {
        answers = List.copyOf(answers);
    }

    /** What the newest answer says. */
    public CommentStatus status() {
        return answers.isEmpty()
                ? CommentStatus.OPEN
                : answers.get(answers.size() - 1).status();
    }

    /** The same under the id that the repository gave it. */
    public FeedbackComment numbered(long newId) {
        return new FeedbackComment(newId, strategy, version, element, revision, team, text, by, at, answers);
    }

    public FeedbackComment answered(List<CommentAnswer> newAnswers) {
        return new FeedbackComment(id, strategy, version, element, revision, team, text, by, at, newAnswers);
    }
}
