package org.ballast.core.servicelevel;

import java.util.List;
import java.util.Optional;
import org.ballast.core.strategy.DepartmentId;

/** Keeps flows and what they were. */
public interface UserFlowRepository {

    /** The name for a new flow. */
    FlowId next(DepartmentId department);

    /** Adds a line; fails so that the unit of work runs again when another writer took the revision first. */
    void append(SavedFlow line);

    /** The newest line, also that of a flow that was removed. */
    Optional<SavedFlow> find(FlowId flow);

    /** The newest line of each of the department's flows, without those that were removed; by id. */
    List<SavedFlow> of(DepartmentId department);
}
