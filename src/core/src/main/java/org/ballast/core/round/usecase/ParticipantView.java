package org.ballast.core.round.usecase;

import org.ballast.core.shared.PersonView;

/** Somebody who takes part; whether they voted is told to nobody before the closing. */
public record ParticipantView(String userId, PersonView person, boolean me, boolean facilitator) {}
