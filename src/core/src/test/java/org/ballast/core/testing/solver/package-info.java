/** Problems for the solvers, made up from a seed. */
@NullMarked
package org.ballast.core.testing.solver;

import org.jspecify.annotations.NullMarked;
