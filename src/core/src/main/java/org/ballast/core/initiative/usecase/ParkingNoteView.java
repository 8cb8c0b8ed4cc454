package org.ballast.core.initiative.usecase;

import java.time.Instant;
import org.ballast.core.initiative.ParkingNote;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;

/** Three lines to whoever takes the work up again; a line that nobody wrote is empty. */
public record ParkingNoteView(
        String where, String nextStep, String traps, Instant writtenAt, PersonView writtenBy, int ageDays) {
    static ParkingNoteView of(ParkingNote note, People people, Instant now) {
        return new ParkingNoteView(
                note.where(),
                note.nextStep(),
                note.traps(),
                note.writtenAt(),
                PersonView.of(people.find(note.writtenBy())),
                note.ageInDays(now));
    }
}
