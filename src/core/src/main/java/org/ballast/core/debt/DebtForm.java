package org.ballast.core.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;

/**
 * What somebody filled in about a debt item, as it came.
 *
 * @param kind code of a {@link DebtKind}; required
 * @param priority code of a {@link DebtPriority}; required
 * @param estimate person-days
 */
public record DebtForm(
        Optional<String> kind,
        Optional<String> priority,
        Optional<BigDecimal> estimate,
        Optional<String> area,
        Optional<String> note) {

    static final TextRule AREA = new TextRule("area", DebtValues.LONGEST_AREA, false);
    static final TextRule NOTE = new TextRule("note", DebtValues.LONGEST_NOTE, true);

    /** The values, or one refusal that names every field that is wrong. */
    public Outcome<DebtValues> check() {
        List<Refusal> refusals = new ArrayList<>();
        Optional<DebtKind> checkedKind = kindOutcome().orCollect(refusals);
        Optional<DebtPriority> checkedPriority = priorityOutcome().orCollect(refusals);
        Optional<Optional<Effort>> checkedEstimate = estimateOutcome().orCollect(refusals);
        Optional<String> checkedArea = AREA.check(area.orElse("")).orCollect(refusals);
        Optional<String> checkedNote = NOTE.check(note.orElse("")).orCollect(refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        return Outcome.done(new DebtValues(
                checkedKind.orElseThrow(),
                checkedPriority.orElseThrow(),
                checkedEstimate.orElseThrow(),
                checkedArea.orElseThrow(),
                checkedNote.orElseThrow()));
    }

    private Outcome<DebtKind> kindOutcome() {
        return choice(kind, DebtKind.values(), "kind");
    }

    private Outcome<DebtPriority> priorityOutcome() {
        return choice(priority, DebtPriority.values(), "priority");
    }

    private Outcome<Optional<Effort>> estimateOutcome() {
        if (estimate.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Refusal refusal = Refusal.invalid("ballast.debt.estimate-out-of-range", "estimate")
                .with(new PersonDays(Effort.FEWEST_HALF_DAYS))
                .with(new PersonDays(Effort.MOST_HALF_DAYS));
        return Outcome.of(estimate.flatMap(Effort::fromDays), refusal).map(Optional::of);
    }

    private static <E extends Enum<E>> Outcome<E> choice(Optional<String> code, E[] values, String field) {
        if (code.isEmpty()) {
            return Outcome.refused(Refusal.invalid("ballast.shared.value-missing", field));
        }
        return Outcome.of(Codes.find(values, code.get()), Refusal.invalid("ballast.shared.choice-unknown", field));
    }
}
