package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.strategy.KernelLog;
import org.ballast.core.testing.KernelLogContract;
import org.ballast.jira.persistence.ActiveObjectsKernelLog;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsKernelLogTest extends KernelLogContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsKernelLogTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected KernelLog newLog() {
        return new ActiveObjectsKernelLog(tables.ao());
    }
}
