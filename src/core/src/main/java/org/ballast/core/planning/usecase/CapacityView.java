package org.ballast.core.planning.usecase;

import org.ballast.core.planning.Capacity;
import org.ballast.core.shared.PersonDays;

/** What a team can do in one sprint. */
public record CapacityView(PersonDays days, PersonDays absentDays, PersonDays availableDays) {

    static CapacityView of(Capacity capacity) {
        return new CapacityView(capacity.days(), capacity.absentDays(), capacity.available());
    }
}
