package org.ballast.core.strategy.usecase;

import java.util.List;

/**
 * The departments that nobody who is still there owns, by name; at most 100.
 *
 * @param more whether there are more, which follow as soon as somebody owns these
 */
public record OwnerlessDepartmentsView(List<OwnerlessDepartmentView> departments, boolean more) {}
