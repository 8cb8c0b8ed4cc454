package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.initiative.Pause;
import org.ballast.core.initiative.PauseReason;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;

/** A time during which work on an initiative rested; without until it still does. Days are whole days. */
public record PauseView(
        Instant from, Optional<Instant> until, PersonView by, PauseReason reason, int days, boolean noteSkipped) {
    static PauseView of(Pause pause, People people, Instant now) {
        return new PauseView(
                pause.from(),
                pause.until(),
                PersonView.of(people.find(pause.by())),
                pause.reason(),
                Math.toIntExact(pause.length(now).toDays()),
                pause.noteSkipped());
    }
}
