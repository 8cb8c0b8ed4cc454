package org.ballast.core.debt.usecase;

import java.util.Optional;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;

/** The values of a debt item at one moment of its history. */
public record DebtValuesView(
        DebtKind kind,
        DebtPriority priority,
        Optional<PersonDays> estimate,
        Optional<String> area,
        Optional<String> note) {

    static DebtValuesView of(DebtValues values) {
        return new DebtValuesView(
                values.kind(),
                values.priority(),
                values.estimate().map(Effort::asPersonDays),
                given(values.area()),
                given(values.note()));
    }

    /** Absent when nothing was written. */
    static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
