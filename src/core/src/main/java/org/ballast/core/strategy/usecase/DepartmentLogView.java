package org.ballast.core.strategy.usecase;

import java.util.List;

/**
 * What was changed about a department, the newest first; at most 100.
 *
 * @param more whether there are older ones
 */
public record DepartmentLogView(List<DepartmentEventView> events, boolean more) {}
