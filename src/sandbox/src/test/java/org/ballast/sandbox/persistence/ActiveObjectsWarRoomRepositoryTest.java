package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.cadence.WarRoomRepository;
import org.ballast.core.testing.WarRoomRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsWarRoomRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsWarRoomRepositoryTest extends WarRoomRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsWarRoomRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected WarRoomRepository newRepository() {
        return new ActiveObjectsWarRoomRepository(tables.ao());
    }
}
