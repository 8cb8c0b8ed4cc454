package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.roadmap.RoadmapItem;
import org.ballast.core.roadmap.RoadmapSprint;
import org.ballast.core.roadmap.RoadmapTerms;
import org.ballast.core.roadmap.SavedRoadmap;
import org.ballast.core.shared.IssueId;

/**
 * What a roadmap is planned on, as far as one person may see it.
 *
 * @param policy the newest; of a board without sprints with weeks instead
 * @param terms what the team asks of each sprint
 * @param whole the sprints as if nothing were in them
 * @param left the same sprints, less what is in them already
 * @param filling the tech debt that is in the sprints already
 * @param candidates all others in rank order, by issue
 * @param items those of the candidates that take part, in rank order
 * @param notConsidered how many are too far down the ranking to take part
 * @param saved the last roadmap as seen from the first sprint, hidden issues left out
 * @param hidden the issues of the last roadmap that the person must not see
 */
record RoadmapGround(
        EnabledBoard board,
        TeamPolicy policy,
        RoadmapTerms terms,
        List<RoadmapSprint> whole,
        List<RoadmapSprint> left,
        RoadmapFilling filling,
        Map<IssueId, RankedCandidate> candidates,
        List<RoadmapItem> items,
        int notConsidered,
        Optional<SavedRoadmap> saved,
        Set<IssueId> hidden) {}
