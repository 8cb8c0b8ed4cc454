/** Measures the planner's algorithms next to other solvers, in the same run and on the same instances. Never shipped. */
@NullMarked
package org.ballast.benchmark;

import org.jspecify.annotations.NullMarked;
