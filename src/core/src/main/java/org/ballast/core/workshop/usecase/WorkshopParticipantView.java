package org.ballast.core.workshop.usecase;

import org.ballast.core.shared.PersonView;

/** Somebody who takes part in a workshop. */
public record WorkshopParticipantView(String userId, PersonView person, boolean me, boolean facilitator) {}
