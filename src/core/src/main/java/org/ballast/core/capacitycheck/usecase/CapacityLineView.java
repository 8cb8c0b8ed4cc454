package org.ballast.core.capacitycheck.usecase;

import java.time.LocalDate;
import org.ballast.core.shared.PersonDays;

/**
 * What a check came to in one week.
 *
 * @param week its Monday
 */
public record CapacityLineView(LocalDate week, PersonDays needed, PersonDays given) {}
