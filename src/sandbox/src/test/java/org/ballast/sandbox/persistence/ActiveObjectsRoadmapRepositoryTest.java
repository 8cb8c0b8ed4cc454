package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.roadmap.RoadmapRepository;
import org.ballast.core.testing.RoadmapRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsRoadmapRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsRoadmapRepositoryTest extends RoadmapRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsRoadmapRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected RoadmapRepository newRepository() {
        return new ActiveObjectsRoadmapRepository(tables.ao());
    }
}
