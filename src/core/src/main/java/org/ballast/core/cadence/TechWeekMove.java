package org.ballast.core.cadence;

import java.time.LocalDate;

/**
 * A tech week that somebody put elsewhere.
 *
 * @param from its first day before
 * @param to its first day now
 * @param rhythmFollows whether the later weeks are counted from the new day; without effect on weeks on chosen dates
 */
public record TechWeekMove(LocalDate from, LocalDate to, boolean rhythmFollows) {}
