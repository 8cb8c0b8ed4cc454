package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.Optional;
import org.ballast.core.planning.RepairRun;
import org.ballast.core.planning.RepairRunRepository;
import org.ballast.core.planning.RepairState;
import org.junit.Test;

/** What every {@link RepairRunRepository} does. */
public abstract class RepairRunRepositoryContract {

    /** An empty repository. */
    protected abstract RepairRunRepository newRepository();

    @Test
    public void knowsNoRunBeforeTheFirst() {
        assertThat(newRepository().latest()).isEmpty();
    }

    @Test
    public void followsARunFromItsStartToItsEnd() {
        RepairRunRepository repairs = newRepository();
        repairs.save(new RepairRun(RepairState.RUNNING, 0, 120, 0, 0, MONDAY, Optional.empty()));
        RepairRun done = new RepairRun(RepairState.DONE, 120, 120, 3, 2, MONDAY, Optional.of(MONDAY.plusSeconds(2)));

        repairs.save(done);

        assertThat(repairs.latest()).contains(done);
    }

    @Test
    public void showsTheNewestRun() {
        RepairRunRepository repairs = newRepository();
        repairs.save(new RepairRun(RepairState.FAILED, 1, 2, 1, 0, MONDAY, Optional.of(MONDAY.plusSeconds(1))));
        RepairRun second = new RepairRun(RepairState.RUNNING, 0, 2, 0, 0, MONDAY.plusSeconds(60), Optional.empty());

        repairs.save(second);

        assertThat(repairs.latest()).contains(second);
    }
}
