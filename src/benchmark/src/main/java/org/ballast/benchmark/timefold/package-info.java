/** Roadmaps in Timefold's own terms; it wants public classes that it can copy. */
@NullMarked
package org.ballast.benchmark.timefold;

import org.jspecify.annotations.NullMarked;
