package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A step of a flow. Times are seconds.
 *
 * @param parallel whether it runs at the same time as the step before it
 * @param within whether it is as fast as it has to be; absent while nobody measured
 */
public record FlowStepView(
        String name,
        String service,
        BigDecimal acceptable,
        int times,
        boolean optional,
        boolean parallel,
        Optional<BigDecimal> measured,
        Optional<Boolean> within) {}
