package org.ballast.core.servicelevel;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;

/**
 * One line of a flow's history.
 *
 * @param revision from 1; two writers can't have the same
 * @param flow what it says from now on; absent when it was removed
 */
public record SavedFlow(
        FlowId id, DepartmentId department, int revision, Optional<UserFlow> flow, UserId by, Instant at) {}
