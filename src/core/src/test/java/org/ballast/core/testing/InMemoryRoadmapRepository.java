package org.ballast.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.roadmap.RoadmapRepository;
import org.ballast.core.roadmap.SavedPlace;
import org.ballast.core.roadmap.SavedRoadmap;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps roadmaps in memory. */
public final class InMemoryRoadmapRepository implements RoadmapRepository {

    private final Map<Long, SavedRoadmap> roadmaps = new TreeMap<>();

    @Override
    public synchronized Optional<SavedRoadmap> find(BoardId board) {
        return Optional.ofNullable(roadmaps.get(board.value()));
    }

    @Override
    public synchronized void save(SavedRoadmap roadmap) {
        if (find(roadmap.board()).map(SavedRoadmap::revision).orElse(0) + 1 != roadmap.revision()) {
            throw new KeyTakenException("revision " + roadmap.revision() + " of board " + roadmap.board());
        }
        roadmaps.put(roadmap.board().value(), roadmap);
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        roadmaps.remove(board.value());
    }

    @Override
    public synchronized List<IssueId> issues() {
        TreeSet<IssueId> issues = new TreeSet<>();
        roadmaps.values()
                .forEach(roadmap ->
                        roadmap.places().stream().map(SavedPlace::issue).forEach(issues::add));
        return List.copyOf(issues);
    }

    @Override
    public synchronized void removeAll(IssueId issue) {
        roadmaps.replaceAll((board, roadmap) -> roadmap.without(issue));
    }
}
