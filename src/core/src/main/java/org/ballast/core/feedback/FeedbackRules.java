package org.ballast.core.feedback;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/** Who may comment and who may answer, and when. Whoever may read a version may read what was said of it. */
public final class FeedbackRules {

    /** Comments on one version, so that nobody fills the tables. */
    public static final int MOST_COMMENTS = 2000;

    public static final Refusal COMMENT_UNKNOWN = Refusal.unknown("ballast.feedback.comment-unknown");

    static final Refusal NOT_OUT = Refusal.conflict("ballast.feedback.not-out");
    static final Refusal OVER = Refusal.conflict("ballast.feedback.over");

    private FeedbackRules() {}

    /** Why nobody comments on the version at that moment; everybody who may read it does while it is out for feedback. */
    public static Optional<Refusal> objectionToComment(StrategyVersion version, Instant now) {
        if (version.takesComments(now)) {
            return Optional.empty();
        }
        return version.state() == VersionState.FEEDBACK
                ? version.feedbackUntil().map(OVER::with)
                : Optional.of(NOT_OUT);
    }

    /**
     * Why the person may not answer the comment: owners do, also after the deadline, until the version is frozen. A comment
     * that came in while it was frozen still gets its first answer.
     */
    public static Optional<Refusal> objectionToAnswer(
            Department department, UserId user, StrategyVersion version, CommentStatus status) {
        return StrategyRules.objectionToOwn(department, user)
                .or(() -> version.state().isOpen() || status == CommentStatus.OPEN
                        ? Optional.empty()
                        : Optional.of(StrategyRules.FROZEN));
    }
}
