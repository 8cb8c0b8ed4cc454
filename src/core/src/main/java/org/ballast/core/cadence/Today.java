package org.ballast.core.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Which day it is for the person at the screen: only they know their zone, and no zone is a day away from UTC. */
public final class Today {

    private Today() {}

    /** The day that was said, unless it can't be today anywhere; the day in UTC when nothing was said. */
    public static Outcome<LocalDate> of(Optional<LocalDate> said, Instant now) {
        LocalDate inUtc = now.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate day = said.orElse(inUtc);
        return Math.abs(day.toEpochDay() - inUtc.toEpochDay()) <= 1
                ? Outcome.done(day)
                : Outcome.refused(Refusal.invalid("ballast.cadence.not-today", "today"));
    }
}
