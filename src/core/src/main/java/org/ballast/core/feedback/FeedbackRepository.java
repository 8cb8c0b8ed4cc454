package org.ballast.core.feedback;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.OpenFeedback;
import org.ballast.core.strategy.StrategyId;

/** Keeps comments and their answers. */
public interface FeedbackRepository extends OpenFeedback {

    /**
     * Adds a comment; when its author has added one under that key before, nothing is added and that one is given back. Of two
     * that are added under the key at once one breaks a unique key, which leads to another run of the unit of work.
     *
     * @param key the page's, as {@link org.ballast.core.shared.ClientKeys} says
     */
    FeedbackComment add(FeedbackComment comment, String key);

    Optional<FeedbackComment> find(StrategyId strategy, long id);

    /** What the author has added to the strategy under that key. */
    Optional<FeedbackComment> find(StrategyId strategy, UserId author, String key);

    /** On that version, in the order in which they were added. */
    List<FeedbackComment> of(StrategyId strategy, int version);

    /** Adds an answer. A number that is taken breaks a unique key, which leads to another run of the unit of work. */
    void add(FeedbackComment comment, CommentAnswer answer);
}
