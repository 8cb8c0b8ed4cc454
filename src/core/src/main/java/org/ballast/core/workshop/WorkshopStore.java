package org.ballast.core.workshop;

/** Everything that is kept about workshops. */
public record WorkshopStore(WorkshopRepository workshops, NoteRepository notes, ConsentRepository consent) {}
