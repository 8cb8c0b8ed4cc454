package org.ballast.core.collect.usecase;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * What became of one issue of a batch.
 *
 * @param issueKey absent for one that is gone or hidden
 * @param problem why it stays, or why nothing was done
 */
public record UndoneLineView(Optional<String> issueKey, UndoOutcome outcome, Optional<Refusal> problem) {}
