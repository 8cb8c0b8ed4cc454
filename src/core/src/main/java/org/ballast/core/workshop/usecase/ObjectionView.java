package org.ballast.core.workshop.usecase;

import java.time.Instant;
import org.ballast.core.shared.PersonView;

/** An objection; it is open until its author takes another stance. */
public record ObjectionView(PersonView by, String reason, Instant at, boolean open) {}
