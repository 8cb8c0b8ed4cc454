package org.ballast.core.record.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.record.PromiseHealth;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Refusal;

/**
 * A team's past sprints, counted from the issues that the viewer may see.
 *
 * @param kept in how many of the last sprints that count the promise was kept
 * @param of how many those are, at most 8
 * @param owed tasks that are owed altogether
 * @param sprints the latest first, at most 26
 * @param canPlan whether the viewer may record sprints and forgive IOUs
 */
public record TeamRecordView(
        BoardId boardId,
        int kept,
        int of,
        PromiseHealth health,
        int owed,
        List<SprintRecordView> sprints,
        boolean canPlan,
        Optional<Refusal> planRefusal) {}
