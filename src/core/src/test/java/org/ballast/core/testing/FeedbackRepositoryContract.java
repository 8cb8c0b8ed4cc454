package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.List;
import java.util.Optional;
import org.ballast.core.feedback.CommentAnswer;
import org.ballast.core.feedback.CommentStatus;
import org.ballast.core.feedback.FeedbackComment;
import org.ballast.core.feedback.FeedbackRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.StrategyId;
import org.junit.Test;

/** What every {@link FeedbackRepository} does. */
public abstract class FeedbackRepositoryContract {

    private static final StrategyId STRATEGY = new StrategyId(7);
    private static final StrategyId OTHER = new StrategyId(8);
    private static final UserId ANN = new UserId("10001");
    private static final UserId BEN = new UserId("10002");
    private static final String HOSTILE = "</script> \"'`{{${x}}} שלום 🙂 {0}\n\n";

    /** Without anything in it. */
    protected abstract FeedbackRepository newRepository();

    @Test
    public void givesBackCommentsAsTheyWereMadeInTheirOrder() {
        FeedbackRepository comments = newRepository();
        FeedbackComment whole =
                comments.add(comment(1, Optional.empty(), Optional.empty(), HOSTILE + "."), "key-00001");
        FeedbackComment pillar = comments.add(
                comment(
                        1,
                        Optional.of(new ElementKey(ElementKind.PILLAR, 2)),
                        Optional.of(new BoardId(40_000_000_000L)),
                        "x".repeat(4000)),
                "key-00002");
        FeedbackComment later = comments.add(comment(2, Optional.empty(), Optional.empty(), "Later"), "key-00003");

        assertThat(comments.of(STRATEGY, 1)).containsExactly(whole, pillar);
        assertThat(comments.of(STRATEGY, 2)).containsExactly(later);
        assertThat(comments.of(OTHER, 1)).isEmpty();
        assertThat(comments.find(STRATEGY, pillar.id())).contains(pillar);
        assertThat(comments.find(OTHER, pillar.id())).isEmpty();
        assertThat(comments.find(STRATEGY, Long.MAX_VALUE)).isEmpty();
        assertThat(whole.text()).isEqualTo(HOSTILE + ".");
    }

    @Test
    public void whatIsSentTwiceIsThereOnceForEachAuthorAndStrategy() {
        FeedbackRepository comments = newRepository();
        FeedbackComment first = comments.add(comment(1, Optional.empty(), Optional.empty(), "One"), "key-00001");
        FeedbackComment again = comments.add(comment(1, Optional.empty(), Optional.empty(), "Two"), "key-00001");
        FeedbackComment others = new FeedbackComment(
                0, STRATEGY, 1, Optional.empty(), 0, Optional.empty(), "Ben's", BEN, MONDAY, List.of());

        assertThat(again).isEqualTo(first);
        assertThat(comments.find(STRATEGY, ANN, "key-00001")).contains(first);
        assertThat(comments.find(STRATEGY, BEN, "key-00001")).isEmpty();
        assertThat(comments.find(OTHER, ANN, "key-00001")).isEmpty();
        assertThat(comments.add(others, "key-00001").id()).isNotEqualTo(first.id());
        assertThat(comments.of(STRATEGY, 1)).hasSize(2);
    }

    @Test
    public void countsWhatHasNoAnswerAndGivesANumberOnce() {
        FeedbackRepository comments = newRepository();
        FeedbackComment one = comments.add(comment(1, Optional.empty(), Optional.empty(), "One"), "key-00001");
        comments.add(comment(1, Optional.empty(), Optional.empty(), "Two"), "key-00002");
        comments.add(comment(2, Optional.empty(), Optional.empty(), "Elsewhere"), "key-00003");
        CommentAnswer rejected = new CommentAnswer(1, CommentStatus.REJECTED, HOSTILE + "No.", ANN, MONDAY);
        CommentAnswer accepted = new CommentAnswer(2, CommentStatus.ACCEPTED, "Yes.", BEN, MONDAY.plusSeconds(5));
        assertThat(comments.unanswered(STRATEGY, 1)).isEqualTo(2);

        comments.add(one, rejected);
        comments.add(one, accepted);

        assertThat(comments.unanswered(STRATEGY, 1)).isEqualTo(1);
        assertThat(comments.unanswered(STRATEGY, 2)).isEqualTo(1);
        assertThat(comments.unanswered(OTHER, 1)).isZero();
        assertThat(comments.find(STRATEGY, one.id()).orElseThrow().answers()).containsExactly(rejected, accepted);
        assertThat(comments.of(STRATEGY, 1).get(0).status()).isEqualTo(CommentStatus.ACCEPTED);
        assertThatThrownBy(() -> comments.add(one, new CommentAnswer(2, CommentStatus.REJECTED, "Late", ANN, MONDAY)))
                .isInstanceOf(RuntimeException.class);
    }

    private static FeedbackComment comment(
            int version, Optional<ElementKey> element, Optional<BoardId> team, String text) {
        return new FeedbackComment(
                0, STRATEGY, version, element, element.isPresent() ? 12 : 0, team, text, ANN, MONDAY, List.of());
    }
}
