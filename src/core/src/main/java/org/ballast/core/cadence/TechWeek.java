package org.ballast.core.cadence;

import java.time.LocalDate;
import java.util.List;
import org.ballast.core.shared.PersonDays;

/**
 * Seven days in which the team does nothing but tech work that is too long for a sprint's tasks.
 *
 * @param planned the first day as the rule has it
 * @param start the first day; another than planned when somebody moved the week
 */
public record TechWeek(LocalDate planned, LocalDate start) {

    /** Who has no plan and no owner so many working days before is warned. */
    public static final int WORKDAYS_TO_PREPARE = 5;

    private static final int WEEKS_OF_FIRST_REMINDER = 3;
    private static final int WEEKS_OF_SECOND_REMINDER = 1;

    public DateSpan span() {
        return DateSpan.weekFrom(start);
    }

    /** What the team can do in it; a holiday takes a day of everybody. */
    public PersonDays capacity(int teamSize, TeamCalendar calendar) {
        return PersonDays.ofDays(teamSize * calendar.workdays(span()));
    }

    /** Three weeks before and one week before. */
    public List<LocalDate> reminders() {
        return List.of(start.minusWeeks(WEEKS_OF_FIRST_REMINDER), start.minusWeeks(WEEKS_OF_SECOND_REMINDER));
    }

    /** How near the week is on that day. */
    public TechWeekReminder reminderOn(LocalDate day) {
        if (!day.isBefore(start)) {
            return TechWeekReminder.RUNNING;
        }
        if (!day.isBefore(reminders().get(1))) {
            return TechWeekReminder.NEXT;
        }
        return day.isBefore(reminders().get(0)) ? TechWeekReminder.LATER : TechWeekReminder.SOON;
    }

    /** The day from which an item without a plan or an owner is warned about. */
    public LocalDate prepareBy(TeamCalendar calendar) {
        return calendar.workdaysBefore(start, WORKDAYS_TO_PREPARE);
    }
}
