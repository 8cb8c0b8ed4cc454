package org.ballast.jira.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.junit.Before;
import org.junit.Test;

public class ActiveObjectsUnitOfWorkTest {
    private final ActiveObjects ao = mock(ActiveObjects.class);
    private final List<Integer> pauses = new ArrayList<>();
    private final ActiveObjectsUnitOfWork unitOfWork = new ActiveObjectsUnitOfWork(ao) {
        @Override
        void pauseAfter(int run) {
            pauses.add(run);
        }
    };
    private final AtomicInteger runs = new AtomicInteger();

    @Before
    public void runTransactions() {
        when(ao.executeInTransaction(any()))
                .thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction());
    }

    @Test
    public void runsAgainWhenAnotherWriterWasFaster() {
        for (String state : new String[] {"23505", "23000", "40001", "40P01", "HYT00"}) {
            runs.set(0);

            assertThat(unitOfWork.run(() -> failingTwice(new SQLException("late", state))))
                    .isEqualTo(Outcome.done("done"));
            assertThat(runs).hasValue(3);
        }
    }

    @Test
    public void knowsTheTimeoutOfALockThatComesWithoutAState() {
        assertThat(unitOfWork.run(() -> failingTwice(new SQLException("late", "HY000", 1205))))
                .isEqualTo(Outcome.done("done"));
    }

    @Test
    public void saysThatItIsBusyAfterSomeRuns() {
        Outcome<String> outcome = unitOfWork.run(() -> {
            runs.incrementAndGet();
            throw new IllegalStateException(new SQLException("late", "23505"));
        });

        assertThat(outcome).isEqualTo(Outcome.refused(Refusals.BUSY));
        assertThat(runs).hasValue(ActiveObjectsUnitOfWork.MOST_RUNS);
        assertThat(pauses).hasSize(ActiveObjectsUnitOfWork.MOST_RUNS - 1);
    }

    @Test
    public void pausesBetweenTwoRunsAndNotBeforeTheFirst() {
        unitOfWork.run(() -> Outcome.done("at once"));
        assertThat(pauses).isEmpty();

        unitOfWork.run(() -> failingTwice(new SQLException("late", "23505")));
        assertThat(pauses).containsExactly(1, 2);
    }

    @Test
    public void stopsTryingWhenTheThreadIsAskedToStop() {
        ActiveObjectsUnitOfWork stopped = new ActiveObjectsUnitOfWork(ao) {
            @Override
            void pauseAfter(int run) throws InterruptedException {
                throw new InterruptedException();
            }
        };

        assertThat(stopped.run(() -> failingTwice(new SQLException("late", "23505"))))
                .isEqualTo(Outcome.refused(Refusals.BUSY));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(runs).hasValue(1);
    }

    @Test
    public void thePausesOfOneRequestStayBelowTwoSeconds() {
        ActiveObjectsUnitOfWork real = new ActiveObjectsUnitOfWork(ao);
        long start = System.nanoTime();

        real.run(() -> {
            throw new IllegalStateException(new SQLException("late", "23505"));
        });

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(31), Duration.ofSeconds(4));
    }

    @Test
    public void doesNotRepeatOtherFaults() {
        assertThatThrownBy(() -> unitOfWork.run(() -> failingTwice(new SQLException("gone", "08006"))))
                .hasRootCauseMessage("gone");
        assertThat(runs).hasValue(1);
    }

    @Test
    public void handsARefusalThrough() {
        assertThat(unitOfWork.run(() -> Outcome.refused(Refusals.ISSUE_UNKNOWN)))
                .isEqualTo(Outcome.refused(Refusals.ISSUE_UNKNOWN));
    }

    private Outcome<String> failingTwice(SQLException fault) {
        if (runs.incrementAndGet() < 3) {
            throw new IllegalStateException("wrapped", new IllegalArgumentException(fault));
        }
        return Outcome.done("done");
    }
}
