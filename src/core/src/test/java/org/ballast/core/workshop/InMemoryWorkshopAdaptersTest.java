package org.ballast.core.workshop;

import org.ballast.core.testing.ConsentRepositoryContract;
import org.ballast.core.testing.InMemoryConsentRepository;
import org.ballast.core.testing.InMemoryNoteRepository;
import org.ballast.core.testing.InMemoryWorkshopRepository;
import org.ballast.core.testing.NoteRepositoryContract;
import org.ballast.core.testing.WorkshopRepositoryContract;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;

/** The adapters of workshops that the core's own tests use keep the contracts of the real ones. */
@RunWith(Enclosed.class)
public class InMemoryWorkshopAdaptersTest {

    public static class Workshops extends WorkshopRepositoryContract {
        @Override
        protected WorkshopRepository newRepository() {
            return new InMemoryWorkshopRepository();
        }
    }

    public static class Consent extends ConsentRepositoryContract {
        @Override
        protected ConsentRepository newRepository() {
            return new InMemoryConsentRepository();
        }
    }

    public static class Notes extends NoteRepositoryContract {
        @Override
        protected NoteRepository newRepository() {
            return new InMemoryNoteRepository();
        }
    }
}
