package org.ballast.core.planning.usecase;

import java.math.BigDecimal;
import org.ballast.core.cadence.Price;
import org.ballast.core.shared.PersonDays;

/**
 * What a cadence takes of a quarter.
 *
 * @param minPercent of the team's time, to a tenth
 */
public record PriceView(PersonDays minDays, PersonDays maxDays, BigDecimal minPercent, BigDecimal maxPercent) {

    public static PriceView of(Price price) {
        return new PriceView(
                price.minDays(),
                price.maxDays(),
                BigDecimal.valueOf(price.minPermille(), 1),
                BigDecimal.valueOf(price.maxPermille(), 1));
    }
}
