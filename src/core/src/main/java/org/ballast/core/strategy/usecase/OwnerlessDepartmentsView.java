package org.ballast.core.strategy.usecase;

import java.util.List;

/** The departments that nobody who is still there owns, by name. */
public record OwnerlessDepartmentsView(List<OwnerlessDepartmentView> departments) {}
