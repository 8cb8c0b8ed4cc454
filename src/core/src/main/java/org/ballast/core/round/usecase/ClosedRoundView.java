package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Optional;

/** A closed round in a list of them. */
public record ClosedRoundView(long roundId, String title, Instant opened, Optional<Instant> closed) {}
