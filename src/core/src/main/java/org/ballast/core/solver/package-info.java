/**
 * Optimisation over arrays of numbers. It knows nothing of issues, boards or sprints: what a number means is the caller's
 * matter. Every algorithm is deterministic, reads no clock and stops after a fixed amount of work; what it has not proven
 * by then it says.
 */
@NullMarked
package org.ballast.core.solver;

import org.jspecify.annotations.NullMarked;
