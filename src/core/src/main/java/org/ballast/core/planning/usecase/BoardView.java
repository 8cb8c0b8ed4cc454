package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;

/**
 * A board's settings.
 *
 * @param enabled false also for a board that the viewer must not see
 * @param policy the one that the next sprint uses; a proposal when not enabled
 * @param history newest first
 */
public record BoardView(
        BoardId boardId,
        boolean enabled,
        Optional<String> name,
        Optional<Long> filterId,
        Optional<ProjectId> projectId,
        PolicyView policy,
        PolicyCostView cost,
        List<PolicyVersionView> history,
        boolean canConfigure,
        Optional<Refusal> configureRefusal) {}
