package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.feedback.CommentAnswer;
import org.ballast.core.feedback.CommentStatus;
import org.ballast.core.feedback.FeedbackComment;
import org.ballast.core.feedback.FeedbackRepository;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;

/** Keeps comments in memory. */
public final class InMemoryFeedbackRepository implements FeedbackRepository {

    private final TreeMap<Long, FeedbackComment> comments = new TreeMap<>();
    private final Map<String, Long> keys = new HashMap<>();

    @Override
    public synchronized int unanswered(StrategyId strategy, int version) {
        return Math.toIntExact(of(strategy, version).stream()
                .filter(comment -> comment.status() == CommentStatus.OPEN)
                .count());
    }

    @Override
    public synchronized FeedbackComment add(FeedbackComment comment, String key) {
        Optional<FeedbackComment> present = find(comment.strategy(), comment.by(), key);
        if (present.isPresent()) {
            return present.get();
        }
        long id = comments.size() + 1L;
        keys.put(comment.strategy().value() + ":" + key + ":" + comment.by().value(), id);
        comments.put(id, comment.numbered(id));
        return comments.get(id);
    }

    @Override
    public synchronized Optional<FeedbackComment> find(StrategyId strategy, long id) {
        return Optional.ofNullable(comments.get(id))
                .filter(comment -> comment.strategy().equals(strategy));
    }

    @Override
    public synchronized Optional<FeedbackComment> find(StrategyId strategy, UserId author, String key) {
        return Optional.ofNullable(keys.get(strategy.value() + ":" + key + ":" + author.value()))
                .map(comments::get);
    }

    @Override
    public synchronized List<FeedbackComment> of(StrategyId strategy, int version) {
        return comments.values().stream()
                .filter(comment -> comment.strategy().equals(strategy) && comment.version() == version)
                .toList();
    }

    @Override
    public synchronized void add(FeedbackComment comment, CommentAnswer answer) {
        FeedbackComment present = comments.get(comment.id());
        if (present.answers().size() >= answer.number()) {
            throw new KeyTakenException("answer " + answer.number() + " of " + comment.id());
        }
        List<CommentAnswer> answers = new ArrayList<>(present.answers());
        answers.add(answer);
        comments.put(comment.id(), present.answered(answers));
    }
}
