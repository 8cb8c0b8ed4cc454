package org.ballast.core.strategy.usecase;

/** A department that nobody who is still there owns, as administrators see it: by its name alone. */
public record OwnerlessDepartmentView(long id, String name) {}
