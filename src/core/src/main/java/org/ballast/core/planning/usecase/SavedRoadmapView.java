package org.ballast.core.planning.usecase;

import java.time.Instant;
import org.ballast.core.shared.PersonView;

/**
 * When and by whom a board's roadmap was saved last.
 *
 * @param revision to be sent along with the next one, so that nobody overwrites what they have not seen
 */
public record SavedRoadmapView(int revision, Instant at, PersonView by) {}
