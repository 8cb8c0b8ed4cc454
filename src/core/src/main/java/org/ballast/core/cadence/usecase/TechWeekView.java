package org.ballast.core.cadence.usecase;

import java.time.LocalDate;
import java.util.List;
import org.ballast.core.cadence.TechWeekReminder;
import org.ballast.core.planning.usecase.OccasionItemView;
import org.ballast.core.shared.PersonDays;

/**
 * The tech week that is on, or else the next one.
 *
 * @param planned the day that the rule has for it
 * @param first its first day; another than planned when somebody moved it
 * @param daysUntil days until it begins; 0 or less once it has
 * @param capacity what the team can do in it, holidays taken off
 * @param holidays working days that holidays take
 * @param taken estimates of what the team has taken on, together
 * @param items what the team has taken on, of which the viewer may see the issues
 * @param prepareBy from that day on, what has no plan or nobody to do it is warned about
 * @param unprepared how many those are; 0 before that day
 */
public record TechWeekView(
        LocalDate planned,
        LocalDate first,
        LocalDate last,
        int daysUntil,
        TechWeekReminder reminder,
        PersonDays capacity,
        int holidays,
        PersonDays taken,
        List<OccasionItemView> items,
        LocalDate prepareBy,
        int unprepared) {}
