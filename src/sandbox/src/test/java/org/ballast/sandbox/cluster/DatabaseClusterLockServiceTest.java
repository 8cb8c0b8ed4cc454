package org.ballast.sandbox.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.Assume.assumeFalse;

import com.atlassian.beehive.ClusterLock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class DatabaseClusterLockServiceTest {
    @Parameter
    public DatabaseKind kind;

    private Database first;
    private Database second;
    private ClusterLock here;
    private ClusterLock there;

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    @Before
    public void startTwoNodes() {
        String name = TestDatabases.newName();
        first = TestDatabases.open(kind, name);
        second = TestDatabases.open(kind, name);
        here = new DatabaseClusterLockService(first.pool()).getLockForName("migrate");
        there = new DatabaseClusterLockService(second.pool()).getLockForName("migrate");
    }

    @After
    public void stop() {
        first.close();
        second.close();
    }

    @Test
    public void keepsTheOtherNodeOutUntilUnlocked() {
        assertThat(here.tryLock()).isTrue();
        assertThat(there.tryLock()).isFalse();

        here.unlock();

        assertThat(there.tryLock()).isTrue();
        there.unlock();
    }

    @Test
    public void losesTheLockWithTheNode() throws Exception {
        assumeFalse("H2 in memory has no connection that could break", kind == DatabaseKind.H2);
        assertThat(there.tryLock()).isTrue();

        second.close();

        assertThat(here.tryLock(10, TimeUnit.SECONDS)).isTrue();
        here.unlock();
    }

    @Test
    public void isNotReentrant() {
        here.lock();

        assertThat(here.isHeldByCurrentThread()).isTrue();
        assertThat(here.tryLock()).isFalse();
        assertThatThrownBy(here::lock).isInstanceOf(IllegalMonitorStateException.class);
        here.unlock();
        assertThatThrownBy(here::unlock).isInstanceOf(IllegalMonitorStateException.class);
    }

    @Test
    public void letsOneThreadOfAllNodesInAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        List<Callable<Boolean>> visits = IntStream.range(0, 40)
                .mapToObj(i -> visit(i % 2 == 0 ? here : there, inside))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<Boolean>> alone = threads.invokeAll(visits);
        threads.shutdown();

        for (Future<Boolean> visit : alone) {
            assertThat(visit.get()).isTrue();
        }
    }

    private static Callable<Boolean> visit(ClusterLock lock, AtomicInteger inside) {
        return () -> lock.tryLock(1, TimeUnit.MINUTES) && alone(inside, lock);
    }

    private static boolean alone(AtomicInteger inside, ClusterLock lock) {
        try {
            boolean alone = inside.incrementAndGet() == 1;
            inside.decrementAndGet();
            return alone;
        } finally {
            lock.unlock();
        }
    }
}
