package org.ballast.core.record.usecase;

import org.ballast.core.record.DebtAmount;
import org.ballast.core.shared.PersonDays;

/**
 * Some tech debt items together, of those that the viewer may see.
 *
 * @param withoutEstimate how many of them count nothing in the days
 */
public record DebtAmountView(int items, PersonDays days, int withoutEstimate) {

    static DebtAmountView of(DebtAmount amount) {
        return new DebtAmountView(amount.items(), amount.days(), amount.withoutEstimate());
    }
}
