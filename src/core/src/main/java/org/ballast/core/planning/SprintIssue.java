package org.ballast.core.planning;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.core.shared.IssueId;

/**
 * An issue of a sprint, tech or not, as its board estimates it.
 *
 * @param parent of a sub-task
 * @param estimate in the board's own unit, 0 or more; absent when it has none
 * @param tech whether it is a tech debt item
 * @param mob whether the mob of a hack day does it, which its estimate says already
 */
public record SprintIssue(
        IssueId issue, Optional<IssueId> parent, Optional<BigDecimal> estimate, boolean tech, boolean mob) {}
