package org.ballast.core.debt.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DebtAction;
import org.ballast.core.shared.PersonView;

/** One line of the history. */
public record DebtChangeView(
        Instant at,
        PersonView by,
        DebtAction action,
        Optional<DebtValuesView> before,
        Optional<DebtValuesView> after) {}
