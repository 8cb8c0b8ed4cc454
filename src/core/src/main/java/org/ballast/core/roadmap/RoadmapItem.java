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
 * @param area the area whose change costs a switch; absent where nobody named one
 * @param pillar the ref of the pillar that its days count for
 */
public record RoadmapItem(
        IssueId issue,
        int value,
        Optional<Effort> effort,
        Optional<Refusal> objection,
        int notBefore,
        List<Predecessor> predecessors,
        Optional<Pin> pin,
        Optional<Place> previous,
        Optional<String> area,
        Optional<String> pillar) {

    public RoadmapItem {
        predecessors = List.copyOf(predecessors);
        if (effort.isEmpty() && objection.isEmpty()) {
            throw new IllegalArgumentException("item " + issue.value() + " can not be planned without estimate");
        }
    }

    /** One that belongs to no area and no pillar. */
    public RoadmapItem(
            IssueId issue,
            int value,
            Optional<Effort> effort,
            Optional<Refusal> objection,
            int notBefore,
            List<Predecessor> predecessors,
            Optional<Pin> pin,
            Optional<Place> previous) {
        this(
                issue,
                value,
                effort,
                objection,
                notBefore,
                predecessors,
                pin,
                previous,
                Optional.empty(),
                Optional.empty());
    }

    /** The same without a pin. */
    RoadmapItem unpinned() {
        return new RoadmapItem(
                issue, value, effort, objection, notBefore, predecessors, Optional.empty(), previous, area, pillar);
    }
}
