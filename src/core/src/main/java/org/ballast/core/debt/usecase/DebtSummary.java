package org.ballast.core.debt.usecase;

import java.util.Optional;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * What an issue's panel shows at first.
 *
 * @param editRefusal why the viewer may not tag, change or untag
 */
public record DebtSummary(
        boolean tagged,
        Optional<DebtKind> kind,
        Optional<DebtPriority> priority,
        Optional<PersonDays> estimate,
        Optional<String> area,
        Optional<String> note,
        Optional<Refusal> editRefusal) {

    static DebtSummary untagged(Optional<Refusal> editRefusal) {
        return new DebtSummary(
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                editRefusal);
    }

    public boolean canEdit() {
        return editRefusal.isEmpty();
    }
}
