package org.ballast.core.planning.usecase;

/** The capacity after an absence was entered. */
public record AbsenceView(CapacityView capacity) {}
