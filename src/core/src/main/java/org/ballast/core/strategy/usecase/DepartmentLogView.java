package org.ballast.core.strategy.usecase;

import java.util.List;

/** What was changed about a department, the newest first. */
public record DepartmentLogView(List<DepartmentEventView> events) {}
