package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.time.Instant;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link PolicyHistory} does. */
public abstract class PolicyHistoryContract {

    /** An empty history. */
    protected abstract PolicyHistory newHistory();

    @Test
    public void givesBackEveryValueAsItWasSaved() {
        PolicyHistory history = newHistory();
        SavedPolicy saved = saved(
                1,
                aPolicy()
                        .team(99)
                        .weeks(4)
                        .tasks(3, 20)
                        .largestHalfDays(399)
                        .perPerson()
                        .build(),
                MONDAY);

        history.append(saved);

        assertThat(history.of(new BoardId(1))).containsExactly(saved);
    }

    @Test
    public void tellsTheNewestFirst() {
        PolicyHistory history = newHistory();
        SavedPolicy first = saved(1, aPolicy().team(1).build(), MONDAY);
        SavedPolicy second = saved(1, aPolicy().team(2).build(), MONDAY.plusSeconds(60));
        SavedPolicy third = saved(1, aPolicy().team(3).build(), MONDAY.plusSeconds(60));

        history.append(first);
        history.append(second);
        history.append(third);

        assertThat(history.of(new BoardId(1))).containsExactly(third, second, first);
    }

    @Test
    public void keepsBoardsApart() {
        PolicyHistory history = newHistory();
        history.append(saved(1, aPolicy().build(), MONDAY));

        assertThat(history.of(new BoardId(2))).isEmpty();
    }

    private static SavedPolicy saved(long board, TeamPolicy policy, Instant since) {
        return new SavedPolicy(new BoardId(board), policy, new DotLimits(9, 4), since, new UserId("10001"));
    }
}
