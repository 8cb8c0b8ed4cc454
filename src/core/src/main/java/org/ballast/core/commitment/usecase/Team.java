package org.ballast.core.commitment.usecase;

import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.Department;

/**
 * A board of a department, as one person comes to it.
 *
 * @param objection why the person may not commit the team to anything
 */
record Team(Board board, Department department, Optional<Refusal> objection) {}
