package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.shared.IssueId;

/**
 * An issue that stands elsewhere than in the saved roadmap.
 *
 * @param from the number of the sprint where it stood; below 1 when that sprint is over; absent when it is new
 * @param to where it stands now; absent when it has no place any more
 */
public record RoadmapChangeView(
        IssueId issueId, String issueKey, String summary, Optional<Integer> from, Optional<Integer> to) {}
