package org.ballast.core.cadence.usecase;

import java.time.LocalDate;
import java.util.List;
import org.ballast.core.planning.usecase.OccasionItemView;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;

/**
 * The war room that is on, or else the next one.
 *
 * @param running whether it has begun
 * @param daysLeft until its last day, with today; before it begins all of its days
 * @param capacity what the team can do in it, holidays taken off
 * @param taken estimates of what the team has taken on, together
 * @param items what the team has taken on, of which the viewer may see the issues
 */
public record WarRoomView(
        LocalDate first,
        LocalDate last,
        String goal,
        PersonView startedBy,
        boolean running,
        int daysLeft,
        PersonDays capacity,
        PersonDays taken,
        List<OccasionItemView> items) {}
