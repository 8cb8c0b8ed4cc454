package org.ballast.core.strategy;

import java.time.LocalDate;
import org.ballast.core.shared.PersonDays;

/**
 * That the policies of the teams give less time than the issues linked with a strategy still need, as one person may know it.
 *
 * @param needed the estimates of the linked issues that are open
 * @param given what the policies give from {@code from} to {@code until} at most; less than needed
 * @param from the first day that is counted: today, or the strategy's first one where that is to come
 * @param until the strategy's last day
 * @param partly whether issues or teams are left out that the person may not see
 */
public record CapacityShortfall(PersonDays needed, PersonDays given, LocalDate from, LocalDate until, boolean partly) {}
