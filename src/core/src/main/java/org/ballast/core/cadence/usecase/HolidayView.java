package org.ballast.core.cadence.usecase;

import java.time.LocalDate;

/** A day on which the team does not work. */
public record HolidayView(LocalDate day, String name) {}
