package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.workshop.ConsentRepository;
import org.ballast.core.workshop.NoteRepository;
import org.ballast.core.workshop.WorkshopRepository;
import org.ballast.core.workshop.WorkshopStore;

/** Brings together what is kept about workshops. */
@Named
public class WorkshopStores {
    private final WorkshopStore store;

    @Inject
    public WorkshopStores(WorkshopRepository workshops, NoteRepository notes, ConsentRepository consent) {
        this.store = new WorkshopStore(workshops, notes, consent);
    }

    WorkshopStore store() {
        return store;
    }
}
