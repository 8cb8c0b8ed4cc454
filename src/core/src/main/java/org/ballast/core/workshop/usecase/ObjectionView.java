package org.ballast.core.workshop.usecase;

import java.time.Instant;
import org.ballast.core.shared.PersonView;

/**
 * An objection.
 *
 * @param open whether it stands in the way
 * @param settled whether its author took another stance since; neither is so when they left the workshop with it
 */
public record ObjectionView(PersonView by, String reason, Instant at, boolean open, boolean settled) {}
