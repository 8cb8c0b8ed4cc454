package org.ballast.core.planning.usecase;

import java.time.Instant;
import org.ballast.core.shared.PersonView;

/**
 * A candidate that the team does not want to be offered for a while.
 *
 * @param reason in the words of the person who dismissed it
 */
public record DismissedView(CandidateView candidate, String reason, PersonView by, Instant until) {}
