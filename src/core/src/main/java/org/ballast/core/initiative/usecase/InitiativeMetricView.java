package org.ballast.core.initiative.usecase;

import java.math.BigDecimal;
import org.ballast.core.initiative.Metric;

/** A number that an initiative changed; the unit is empty when it has none. */
public record InitiativeMetricView(String name, BigDecimal before, BigDecimal after, String unit) {
    static InitiativeMetricView of(Metric metric) {
        return new InitiativeMetricView(metric.name(), metric.before(), metric.after(), metric.unit());
    }
}
