package org.ballast.core.cadence.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.usecase.OccasionItemView;
import org.ballast.core.shared.PersonDays;

/**
 * What became of a tech week or a war room that is over, as things stand now. Issues that the viewer must not see take no
 * part in any number.
 *
 * @param goal only a war room has one
 * @param capacity what the team could do in it
 * @param carried what is neither done nor given up
 * @param doneDays estimates of what is done, together
 */
public record OccasionReportView(
        LocalDate first,
        LocalDate last,
        Optional<String> goal,
        PersonDays capacity,
        List<OccasionItemView> done,
        List<OccasionItemView> carried,
        List<OccasionItemView> dropped,
        PersonDays doneDays,
        PersonDays carriedDays,
        PersonDays droppedDays) {}
