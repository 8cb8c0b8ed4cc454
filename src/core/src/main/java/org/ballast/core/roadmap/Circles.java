package org.ballast.core.roadmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.IssueId;

/** Finds items that wait for each other in a circle, so that none of them can be first. */
final class Circles {

    private final Map<IssueId, RoadmapItem> items = new TreeMap<>();

    Circles(List<RoadmapItem> all) {
        all.forEach(item -> items.put(item.issue(), item));
    }

    /** The keys of the others in the shortest circle that the item is in; empty when it is in none. Breadth-first search. */
    Optional<List<String>> of(RoadmapItem start) {
        Map<IssueId, List<String>> paths = new TreeMap<>();
        Deque<IssueId> open = new ArrayDeque<>();
        paths.put(start.issue(), List.of());
        open.add(start.issue());
        while (!open.isEmpty()) {
            IssueId issue = open.remove();
            List<String> here = paths.getOrDefault(issue, List.of());
            for (Predecessor before : predecessors(issue)) {
                if (before.issue().equals(start.issue())) {
                    return Optional.of(here);
                }
                if (!paths.containsKey(before.issue())) {
                    List<String> path = new ArrayList<>(here);
                    path.add(before.key());
                    paths.put(before.issue(), path);
                    open.add(before.issue());
                }
            }
        }
        return Optional.empty();
    }

    private List<Predecessor> predecessors(IssueId issue) {
        return Optional.ofNullable(items.get(issue))
                .map(RoadmapItem::predecessors)
                .orElse(List.of());
    }
}
