/** Who leads a board's debt rounds, who stands in, and when the next round is due. */
@NullMarked
package org.ballast.core.lead;

import org.jspecify.annotations.NullMarked;
