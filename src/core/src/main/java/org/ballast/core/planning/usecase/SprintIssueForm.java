package org.ballast.core.planning.usecase;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An issue of a sprint as a browser read it from the tracker.
 *
 * @param id required, above 0
 * @param parentId of a sub-task
 * @param estimate in the board's own unit; what is below 0 or absurd counts as no estimate
 */
public record SprintIssueForm(Optional<Long> id, Optional<Long> parentId, Optional<BigDecimal> estimate) {}
