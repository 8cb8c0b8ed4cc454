package org.ballast.core.initiative;

import org.ballast.core.shared.UserId;

/** Somebody who was asked for feedback on a request for comments, and whether they answered. */
public record Reviewer(UserId person, boolean answered) {}
