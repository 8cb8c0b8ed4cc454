package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * A page of the departments that a person may see, by name.
 *
 * @param start how many come before the page
 * @param limit how many it has at most
 * @param total of all pages
 * @param canCreate whether the person may create one
 */
public record DepartmentsView(
        List<DepartmentView> departments,
        int start,
        int limit,
        int total,
        boolean canCreate,
        Optional<Refusal> createRefusal) {}
