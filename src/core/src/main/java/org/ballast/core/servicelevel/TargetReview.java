package org.ballast.core.servicelevel;

import java.time.LocalDate;
import org.ballast.core.shared.UserId;

/**
 * That somebody is asked whether the target of a flow is still right.
 *
 * @param on the day since which it should be talked over
 */
public record TargetReview(FlowId flow, LocalDate on, UserId to) {}
