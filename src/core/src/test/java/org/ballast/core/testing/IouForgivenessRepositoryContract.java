package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import org.ballast.core.record.IouForgiveness;
import org.ballast.core.record.IouForgivenessRepository;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link IouForgivenessRepository} does. */
public abstract class IouForgivenessRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(2);

    /** An empty repository. */
    protected abstract IouForgivenessRepository newRepository();

    @Test
    public void givesBackWhatWasForgivenInOrder() {
        IouForgivenessRepository forgiven = newRepository();
        IouForgiveness first = forgiveness(BOARD, 12, "\ud83d\udea2".repeat(IouForgiveness.LONGEST_REASON), 0);
        IouForgiveness second = forgiveness(BOARD, 3, "release", 5);
        forgiven.add(second);
        forgiven.add(first);
        forgiven.add(forgiveness(OTHER_BOARD, 3, "there", 1));

        assertThat(forgiven.of(BOARD)).containsExactly(first, second);
    }

    @Test
    public void forgivesASprintOnce() {
        IouForgivenessRepository forgiven = newRepository();
        forgiven.add(forgiveness(BOARD, 3, "first", 0));

        assertThatThrownBy(() -> forgiven.add(forgiveness(BOARD, 3, "second", 1)))
                .isInstanceOf(RuntimeException.class);

        assertThat(forgiven.of(BOARD)).extracting(IouForgiveness::reason).containsExactly("first");
    }

    @Test
    public void forgetsABoard() {
        IouForgivenessRepository forgiven = newRepository();
        forgiven.add(forgiveness(BOARD, 3, "here", 0));
        forgiven.add(forgiveness(OTHER_BOARD, 3, "there", 0));

        forgiven.removeAll(BOARD);

        assertThat(forgiven.of(BOARD)).isEmpty();
        assertThat(forgiven.of(OTHER_BOARD)).hasSize(1);
    }

    private static IouForgiveness forgiveness(BoardId board, long sprint, String reason, long seconds) {
        return new IouForgiveness(
                board, SprintKey.of(new SprintId(sprint)), reason, new UserId("10001"), MONDAY.plusSeconds(seconds));
    }
}
