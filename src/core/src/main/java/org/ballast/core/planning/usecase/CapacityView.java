package org.ballast.core.planning.usecase;

import org.ballast.core.cadence.Allowance;
import org.ballast.core.shared.PersonDays;

/**
 * What a team can do in one sprint: what is available is the whole less each of the others.
 *
 * @param days the whole, when nobody is ever away
 * @param datesMissing whether the sprint has no dates, so that nothing of the calendar was taken off
 */
public record CapacityView(
        PersonDays days,
        PersonDays holidayDays,
        PersonDays absentDays,
        PersonDays techWeekDays,
        PersonDays warRoomDays,
        PersonDays hackDayDays,
        PersonDays availableDays,
        boolean datesMissing) {

    static CapacityView of(Allowance allowance) {
        return new CapacityView(
                allowance.whole(),
                allowance.holidays(),
                allowance.absence(),
                allowance.techWeekDays(),
                allowance.warRoomDays(),
                allowance.hackDayDays(),
                allowance.capacity(),
                allowance.datesMissing());
    }
}
