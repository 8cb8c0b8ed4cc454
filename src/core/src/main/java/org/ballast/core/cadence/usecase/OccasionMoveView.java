package org.ballast.core.cadence.usecase;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.shared.PersonView;

/** Who put a hack day or a tech week elsewhere. */
public record OccasionMoveView(
        OccasionKind kind, LocalDate from, LocalDate to, boolean rhythmFollows, PersonView by, Instant at) {}
