package org.ballast.core.initiative;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * A time during which work on an initiative rests.
 *
 * @param note absent until it is written, and when it was skipped
 * @param noteSkipped whether somebody chose to leave without a note
 * @param until absent while the pause lasts
 */
public record Pause(
        Instant from,
        UserId by,
        PauseReason reason,
        Optional<ParkingNote> note,
        boolean noteSkipped,
        Optional<Instant> until) {
    /** After so long the team is asked to resume, to slice anew or to drop the work. */
    public static final Duration VERDICT_AFTER = Duration.ofDays(42);

    public static Pause begun(Instant now, UserId by, PauseReason reason) {
        return new Pause(now, by, reason, Optional.empty(), false, Optional.empty());
    }

    public Pause with(ParkingNote newNote) {
        return new Pause(from, by, reason, Optional.of(newNote), false, until);
    }

    public Pause withoutNote() {
        return new Pause(from, by, reason, Optional.empty(), true, until);
    }

    public Pause ended(Instant now) {
        return new Pause(from, by, reason, note, noteSkipped, Optional.of(now));
    }

    /** How long it lasted, or has lasted. */
    public Duration length(Instant now) {
        Duration length = Duration.between(from, until.orElse(now));
        return length.isNegative() ? Duration.ZERO : length;
    }

    /** Whether it has lasted so long that the team should decide what becomes of the work. */
    public boolean asksForVerdict(Instant now) {
        return until.isEmpty() && length(now).compareTo(VERDICT_AFTER) > 0;
    }
}
