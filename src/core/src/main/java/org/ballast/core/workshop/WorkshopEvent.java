package org.ballast.core.workshop;

import java.time.Instant;
import org.ballast.core.shared.UserId;

/**
 * One line of a workshop's log. Problem notes leave none while they are written, so their number and moment stay unknown.
 *
 * @param sequence from 1 within the workshop; two writers can't have the same
 * @param detail in one word what it was, such as the stage, the number of a cluster or, as
 *     {@code to:} and an id, the new facilitator; empty when there is nothing to add
 */
public record WorkshopEvent(int sequence, WorkshopAction action, String detail, UserId by, Instant at) {}
