package org.ballast.core.strategy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.IssueId;

/** When a team has let a pillar of its strategy lie. */
public final class PillarSilence {

    /** So many recorded sprints in a row without a task for it make a pillar silent. */
    public static final int SPRINTS = 3;

    private PillarSilence() {}

    /**
     * Whether none of the latest sprints had a task, planned or done, that serves the pillar. A team with fewer recorded
     * sprints is not told anything yet.
     *
     * @param latest the latest records of the board, the newest first
     * @param serving the issues that serve the pillar
     */
    public static boolean isSilent(List<SprintRecord> latest, Set<IssueId> serving) {
        return latest.size() >= SPRINTS
                && latest.stream().limit(SPRINTS).allMatch(record -> Collections.disjoint(record.tasks(), serving));
    }
}
