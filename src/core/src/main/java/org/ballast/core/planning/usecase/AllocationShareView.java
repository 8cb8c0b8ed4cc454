package org.ballast.core.planning.usecase;

import java.time.LocalDate;
import org.ballast.core.shared.PersonDays;

/**
 * People who work on an initiative alone in the sprint; no part of the quota.
 *
 * @param days person-days of the sprint
 * @param until the day after its last sprint
 */
public record AllocationShareView(long initiativeId, String title, int people, PersonDays days, LocalDate until) {}
