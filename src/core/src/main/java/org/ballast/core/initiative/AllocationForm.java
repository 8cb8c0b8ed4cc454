package org.ballast.core.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/**
 * A partial allocation as somebody filled it in; without people there is none.
 *
 * @param from the first day; required
 */
public record AllocationForm(Optional<Integer> people, Optional<Integer> sprints, Optional<LocalDate> from) {
    /** The allocation of at most the whole team. */
    Outcome<Optional<Allocation>> check(int teamSize) {
        if (people.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        List<Refusal> refusals = new ArrayList<>();
        Texts.whole(people.get(), 1, teamSize, "allocation.people").orCollect(refusals);
        Texts.whole(sprints.orElse(0), 1, Allocation.MOST_SPRINTS, "allocation.sprints")
                .orCollect(refusals);
        if (from.isEmpty()) {
            refusals.add(Refusal.invalid(Texts.MISSING, "allocation.from"));
        }
        return Texts.unless(
                refusals, () -> Optional.of(new Allocation(people.get(), sprints.orElseThrow(), from.orElseThrow())));
    }
}
