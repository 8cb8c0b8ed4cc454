package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.collect.BatchId;
import org.ballast.core.collect.CollectedBatch;
import org.ballast.core.collect.CollectedIssue;
import org.ballast.core.collect.CollectionRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link CollectionRepository} does. */
public abstract class CollectionRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(2);
    private static final BatchId FIRST = new BatchId("batch-one");
    private static final BatchId SECOND = new BatchId("b".repeat(64));
    private static final UserId ANN = new UserId("10001");
    private static final String LONG_TITLE = "\u00df\ud83d\udea2 ".repeat(63).strip();

    /** An empty repository. */
    protected abstract CollectionRepository newRepository();

    @Test
    public void aTitleHasOneHolderOnABoard() {
        CollectionRepository lines = newRepository();
        lines.claim(claim(BOARD, FIRST, LONG_TITLE, MONDAY));

        assertThat(lines.holder(BOARD, LONG_TITLE)).contains(claim(BOARD, FIRST, LONG_TITLE, MONDAY));
        assertThat(lines.holder(OTHER_BOARD, LONG_TITLE)).isEmpty();
        assertThatThrownBy(() -> lines.claim(claim(BOARD, SECOND, LONG_TITLE, MONDAY)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    public void titlesThatADatabaseMightTakeForTheSameAreNot() {
        CollectionRepository lines = newRepository();
        lines.claim(claim(BOARD, FIRST, "resume", MONDAY));
        lines.claim(claim(BOARD, FIRST, "r\u00e9sum\u00e9", MONDAY));
        lines.claim(claim(OTHER_BOARD, FIRST, "resume", MONDAY));

        assertThat(lines.holder(BOARD, "r\u00e9sum\u00e9"))
                .map(CollectedIssue::title)
                .contains("r\u00e9sum\u00e9");
    }

    @Test
    public void aBatchHasTheLinesWhoseIssueIsKnown() {
        CollectionRepository lines = newRepository();
        CollectedIssue two = done(lines, claim(BOARD, FIRST, "two", MONDAY), 2);
        CollectedIssue one = done(lines, claim(BOARD, FIRST, "one", MONDAY.plusSeconds(1)), 1);
        lines.claim(claim(BOARD, FIRST, "at work", MONDAY));
        done(lines, claim(BOARD, SECOND, "other batch", MONDAY), 3);
        done(lines, claim(OTHER_BOARD, FIRST, "one", MONDAY), 4);

        assertThat(lines.of(BOARD, FIRST)).containsExactly(two, one);
        assertThat(lines.holder(BOARD, "one")).contains(one);
    }

    @Test
    public void knowsWhichIssuesOfABoardWereCollected() {
        CollectionRepository lines = newRepository();
        done(lines, claim(BOARD, FIRST, "one", MONDAY), 1);
        done(lines, claim(BOARD, SECOND, "two", MONDAY), 2);
        done(lines, claim(OTHER_BOARD, FIRST, "three", MONDAY), 3);

        assertThat(lines.collected(BOARD, List.of(new IssueId(2), new IssueId(1), new IssueId(3), new IssueId(4))))
                .containsExactlyInAnyOrder(new IssueId(1), new IssueId(2));
        assertThat(lines.collected(BOARD, List.of())).isEmpty();
    }

    @Test
    public void listsTheBatchesOfABoardNewestFirst() {
        CollectionRepository lines = newRepository();
        done(lines, claim(BOARD, FIRST, "one", MONDAY), 1);
        done(lines, claim(BOARD, FIRST, "two", MONDAY.plusSeconds(5)), 2);
        done(lines, claim(BOARD, SECOND, "three", MONDAY.plusSeconds(9)), 3);
        done(lines, claim(OTHER_BOARD, FIRST, "four", MONDAY), 4);
        lines.claim(claim(BOARD, new BatchId("never-done"), "at work", MONDAY.plusSeconds(99)));

        assertThat(lines.batches(BOARD, 5))
                .containsExactly(
                        new CollectedBatch(SECOND, ANN, MONDAY.plusSeconds(9), 1),
                        new CollectedBatch(FIRST, ANN, MONDAY, 2));
        assertThat(lines.batches(BOARD, 1)).hasSize(1);
    }

    @Test
    public void aReleasedTitleIsFreeAndItsIssueStaysInItsBatch() {
        CollectionRepository lines = newRepository();
        CollectedIssue first = done(lines, claim(BOARD, FIRST, "one", MONDAY), 1);
        lines.release(first);

        CollectedIssue second = done(lines, claim(BOARD, SECOND, "one", MONDAY), 2);

        assertThat(lines.holder(BOARD, "one")).contains(second);
        assertThat(lines.of(BOARD, FIRST)).containsExactly(first);
        assertThat(lines.of(BOARD, SECOND)).containsExactly(second);
    }

    @Test
    public void aReleasedClaimWithoutIssueIsForgotten() {
        CollectionRepository lines = newRepository();
        CollectedIssue claim = claim(BOARD, FIRST, "one", MONDAY);
        lines.claim(claim);
        lines.release(claim);

        lines.complete(claim.created(new IssueId(9), Optional.empty()));

        assertThat(lines.holder(BOARD, "one")).isEmpty();
        assertThat(lines.of(BOARD, FIRST)).isEmpty();
    }

    @Test
    public void aRemovedLineFreesItsTitleButNotThatOfAnotherHolder() {
        CollectionRepository lines = newRepository();
        CollectedIssue first = done(lines, claim(BOARD, FIRST, "one", MONDAY), 1);
        lines.release(first);
        CollectedIssue second = done(lines, claim(BOARD, SECOND, "one", MONDAY), 2);

        lines.remove(first);
        assertThat(lines.of(BOARD, FIRST)).isEmpty();
        assertThat(lines.holder(BOARD, "one")).contains(second);

        lines.remove(second);
        lines.remove(second);
        assertThat(lines.holder(BOARD, "one")).isEmpty();
    }

    private static CollectedIssue done(CollectionRepository lines, CollectedIssue claim, long issue) {
        lines.claim(claim);
        CollectedIssue created =
                claim.created(new IssueId(issue), issue == 2 ? Optional.empty() : Optional.of(MONDAY.plusMillis(7)));
        lines.complete(created);
        return created;
    }

    private static CollectedIssue claim(BoardId board, BatchId batch, String title, Instant at) {
        return new CollectedIssue(
                board,
                batch,
                title,
                ANN,
                at,
                title.equals("one") ? Optional.of(7) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
