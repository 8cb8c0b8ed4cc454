package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * The departments that a person may see, by name.
 *
 * @param canCreate whether the person may create one
 */
public record DepartmentsView(List<DepartmentView> departments, boolean canCreate, Optional<Refusal> createRefusal) {}
