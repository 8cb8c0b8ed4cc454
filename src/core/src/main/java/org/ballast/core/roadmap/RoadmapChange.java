package org.ballast.core.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.IssueId;

/**
 * One difference between the saved roadmap and the one that is proposed now.
 *
 * @param from the sprint where it stood, counted from today's first; below 1 when that is over; absent when it is new
 * @param to the sprint where it stands now; absent when it has no place any more
 */
public record RoadmapChange(IssueId issue, Optional<Integer> from, Optional<Integer> to) {

    /**
     * Every issue that stands in another sprint than before, ascending by issue.
     *
     * @param saved as seen from today's first sprint
     * @param now the sprint of each issue
     */
    public static List<RoadmapChange> between(List<SavedPlace> saved, Map<IssueId, Integer> now) {
        Map<IssueId, RoadmapChange> changes = new TreeMap<>();
        now.forEach(
                (issue, sprint) -> changes.put(issue, new RoadmapChange(issue, Optional.empty(), Optional.of(sprint))));
        for (SavedPlace place : saved) {
            Optional<Integer> from = Optional.of(place.place().sprint());
            Optional<Integer> to = Optional.ofNullable(now.get(place.issue()));
            if (from.equals(to)) {
                changes.remove(place.issue());
            } else {
                changes.put(place.issue(), new RoadmapChange(place.issue(), from, to));
            }
        }
        return new ArrayList<>(changes.values());
    }
}
