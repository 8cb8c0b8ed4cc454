package org.ballast.core.workshop.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.workshop.StanceKind;

/**
 * How a workshop stands to an element.
 *
 * @param reached whether somebody consented and no objection is open
 * @param missing how many participants have said nothing of the present text
 * @param mine the person's own stance; absent before there is one
 * @param record all objections that were ever raised, oldest first
 */
public record AgreementView(
        boolean reached,
        int agree,
        int liveWith,
        int object,
        int missing,
        Optional<StanceKind> mine,
        List<ObjectionView> record) {}
