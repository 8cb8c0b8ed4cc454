package org.ballast.core.initiative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/** A parking note as it came; at least one line of the three must say something. */
public record ParkingNoteForm(Optional<String> where, Optional<String> nextStep, Optional<String> traps) {
    public Outcome<ParkingNote> check(UserId by, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> checkedWhere = line("where", where).orCollect(refusals);
        Optional<String> checkedNext = line("nextStep", nextStep).orCollect(refusals);
        Optional<String> checkedTraps = line("traps", traps).orCollect(refusals);
        if (refusals.isEmpty()
                && (checkedWhere.orElseThrow() + checkedNext.orElseThrow() + checkedTraps.orElseThrow()).isEmpty()) {
            refusals.add(Refusal.invalid(Texts.MISSING, "where"));
        }
        return Texts.unless(
                refusals,
                () -> new ParkingNote(
                        checkedWhere.orElseThrow(), checkedNext.orElseThrow(), checkedTraps.orElseThrow(), now, by));
    }

    private static Outcome<String> line(String field, Optional<String> raw) {
        return Texts.optional(new TextRule(field, ParkingNote.LONGEST_LINE, false), raw);
    }
}
