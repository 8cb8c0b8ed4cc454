package org.ballast.sandbox.persistence;

import java.util.List;
import org.ballast.core.testing.NoteRepositoryContract;
import org.ballast.core.workshop.NoteRepository;
import org.ballast.jira.persistence.ActiveObjectsNoteRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ActiveObjectsNoteRepositoryTest extends NoteRepositoryContract {
    @Rule
    public final BallastTables tables;

    public ActiveObjectsNoteRepositoryTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Override
    protected NoteRepository newRepository() {
        return new ActiveObjectsNoteRepository(tables.ao());
    }
}
