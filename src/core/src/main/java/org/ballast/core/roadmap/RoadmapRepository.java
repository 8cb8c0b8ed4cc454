package org.ballast.core.roadmap;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps the roadmap of each board that its team saved last. */
public interface RoadmapRepository {

    Optional<SavedRoadmap> find(BoardId board);

    /**
     * Replaces the roadmap of the board. Its revision must be the next after the kept one: when another writer was there
     * first, this fails like a taken key.
     */
    void save(SavedRoadmap roadmap);

    /** Forgets the roadmap of a board; nothing happens when there is none. */
    void removeAll(BoardId board);

    /** Every issue that has a place in some roadmap, ascending. */
    List<IssueId> issues();

    /** Forgets an issue that no longer exists, on every board. */
    void removeAll(IssueId issue);
}
