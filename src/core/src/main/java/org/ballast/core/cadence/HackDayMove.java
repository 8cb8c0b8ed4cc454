package org.ballast.core.cadence;

import java.time.LocalDate;

/**
 * A hack day that somebody put on another day of its sprint.
 *
 * @param planned the day that the rule has for it
 * @param to the day on which the team wants it
 */
public record HackDayMove(LocalDate planned, LocalDate to) {}
