package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import org.ballast.core.servicelevel.FlowTime;

/**
 * How long a flow takes, in seconds.
 *
 * @param least without its optional steps
 * @param most with all of them
 * @param basis what the time is taken from
 * @param acceptable what all steps may take together
 */
public record FlowTimeView(
        BigDecimal least, BigDecimal most, FlowTime.Basis basis, FlowTime.Verdict verdict, BigDecimal acceptable) {}
