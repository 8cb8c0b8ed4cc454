package org.ballast.core.strategy;

import java.time.Instant;
import org.ballast.core.shared.UserId;

/**
 * One line of a department's log.
 *
 * @param sequence from 1 within the department; two writers can't have the same
 */
public record DepartmentEvent(int sequence, DepartmentChange change, UserId by, Instant at) {}
