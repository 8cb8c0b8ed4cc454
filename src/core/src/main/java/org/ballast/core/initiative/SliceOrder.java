package org.ballast.core.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.IssueId;

/** The order that dependencies give to slices. */
public final class SliceOrder {
    private final Map<IssueId, List<IssueId>> dependencies = new TreeMap<>();

    private SliceOrder(List<Slice> slices) {
        slices.forEach(slice -> dependencies.put(slice.issue(), slice.dependsOn()));
    }

    /**
     * A circle of slices each of which depends on the next and the last on the first, which is named again at the end;
     * empty when there is none. Depth-first search with an explicit stack; of several circles the one that starts at the
     * lowest issue id is found first.
     */
    public static Optional<List<IssueId>> circle(List<Slice> slices) {
        return new SliceOrder(slices).circle();
    }

    private Optional<List<IssueId>> circle() {
        Map<IssueId, Boolean> finished = new TreeMap<>();
        for (IssueId start : dependencies.keySet()) {
            List<IssueId> path = new ArrayList<>();
            List<Integer> next = new ArrayList<>();
            path.add(start);
            next.add(0);
            while (!path.isEmpty()) {
                int depth = path.size() - 1;
                IssueId issue = path.get(depth);
                List<IssueId> others = dependencies.getOrDefault(issue, List.of());
                int at = next.get(depth);
                if (finished.containsKey(issue) || at == others.size()) {
                    finished.put(issue, true);
                    path.remove(depth);
                    next.remove(depth);
                    continue;
                }
                next.set(depth, at + 1);
                IssueId other = others.get(at);
                if (path.contains(other)) {
                    List<IssueId> circle = new ArrayList<>(path.subList(path.indexOf(other), path.size()));
                    circle.add(other);
                    return Optional.of(circle);
                }
                path.add(other);
                next.add(0);
            }
        }
        return Optional.empty();
    }
}
