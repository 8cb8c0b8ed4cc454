package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.lead.LeadRepository;
import org.ballast.core.testing.LeadRepositoryContract;
import org.ballast.jira.persistence.ActiveObjectsLeadRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsLeadRepositoryTest extends LeadRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsLeadRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected LeadRepository newRepository() {
        return new ActiveObjectsLeadRepository(tables.ao());
    }
}
