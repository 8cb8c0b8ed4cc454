package org.ballast.core.roadmap;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * A tech debt item that a roadmap may take.
 *
 * @param value 0 or more
 * @param effort absent when nobody estimated it; then there is an objection
 * @param objection what keeps it out of every sprint, whatever its size
 * @param notBefore the first sprint that it may be in, from 1
 * @param predecessors what must be placed before it
 * @param pin where somebody wants it
 * @param previous where the last roadmap had it
 */
public record RoadmapItem(
        IssueId issue,
        int value,
        Optional<Effort> effort,
        Optional<Refusal> objection,
        int notBefore,
        List<Predecessor> predecessors,
        Optional<Pin> pin,
        Optional<Place> previous) {

    public RoadmapItem {
        predecessors = List.copyOf(predecessors);
        if (effort.isEmpty() && objection.isEmpty()) {
            throw new IllegalArgumentException("item " + issue.value() + " can not be planned without estimate");
        }
    }

    /** The same without a pin. */
    RoadmapItem unpinned() {
        return new RoadmapItem(issue, value, effort, objection, notBefore, predecessors, Optional.empty(), previous);
    }
}
