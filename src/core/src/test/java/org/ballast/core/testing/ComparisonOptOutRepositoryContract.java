package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import org.ballast.core.record.ComparisonOptOut;
import org.ballast.core.record.ComparisonOptOutRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link ComparisonOptOutRepository} does. */
public abstract class ComparisonOptOutRepositoryContract {

    /** An empty repository. */
    protected abstract ComparisonOptOutRepository newRepository();

    @Test
    public void listsThoseWhoDoNotWantToBeComparedAscending() {
        ComparisonOptOutRepository optOuts = newRepository();
        optOuts.save(optOut(10, "10001"));
        optOuts.save(optOut(2, "10001"));
        optOuts.save(optOut(10, "10002"));

        assertThat(optOuts.all()).containsExactly(optOut(2, "10001"), optOut(10, "10002"));
        assertThat(optOuts.find(new BoardId(10))).contains(optOut(10, "10002"));
        assertThat(optOuts.find(new BoardId(3))).isEmpty();
    }

    @Test
    public void forgetsOneAlone() {
        ComparisonOptOutRepository optOuts = newRepository();
        optOuts.save(optOut(2, "10001"));
        optOuts.save(optOut(3, "10001"));

        optOuts.remove(new BoardId(2));
        optOuts.remove(new BoardId(9));

        assertThat(optOuts.all()).containsExactly(optOut(3, "10001"));
    }

    private static ComparisonOptOut optOut(long board, String by) {
        return new ComparisonOptOut(new BoardId(board), new UserId(by), MONDAY);
    }
}
