package org.ballast.core.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * A roadmap that keeps all the rules, and what is proven about it.
 *
 * @param places of the items that have one
 * @param unplaced why each of the others has none, in the order in which the items were given
 * @param value what the placed items are worth together; later sprints count a little less
 * @param gap by how much a better one could be worth more at most, in hundredths of a percent; 0 when none is better, absent
 *     when nothing has a place and yet something could
 */
public record Roadmap(Map<IssueId, Place> places, Map<IssueId, Refusal> unplaced, int value, Optional<Integer> gap) {

    /** The items of a slot, in the order in which they were given. */
    public List<IssueId> in(Place place) {
        return places.entrySet().stream()
                .filter(each -> each.getValue().equals(place))
                .map(Map.Entry::getKey)
                .toList();
    }
}
