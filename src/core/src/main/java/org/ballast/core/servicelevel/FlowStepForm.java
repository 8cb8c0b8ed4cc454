package org.ballast.core.servicelevel;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What somebody filled in about a step, as it came.
 *
 * @param acceptable seconds
 * @param times 1 when it is not given
 * @param measured seconds
 */
public record FlowStepForm(
        Optional<String> name,
        Optional<String> service,
        Optional<BigDecimal> acceptable,
        Optional<Integer> times,
        Optional<Boolean> optional,
        Optional<Boolean> parallel,
        Optional<BigDecimal> measured) {}
