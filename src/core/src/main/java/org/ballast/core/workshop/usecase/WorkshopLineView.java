package org.ballast.core.workshop.usecase;

import java.time.Instant;

/** A workshop in a list. */
public record WorkshopLineView(long workshopId, String title, Instant openedAt) {}
