package org.ballast.core.initiative;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * What planning must know of a slice that is not finished.
 *
 * @param objection why it is not suggested for the planned sprint; without objection it is due
 * @param lateSprints how many sprints ago it was due; 0 when it is not due, or due just now
 */
public record SliceStanding(InitiativeId initiative, IssueId issue, Optional<Refusal> objection, int lateSprints) {
    public boolean isDue() {
        return objection.isEmpty();
    }

    /** Whether it is flagged as late. */
    public boolean isLate() {
        return lateSprints > Alternation.TOLERATED_SPRINTS;
    }
}
