/** A strategy workshop: people write problems privately, gather them, and make the kernel of a strategy of them. */
@NullMarked
package org.ballast.core.workshop;

import org.jspecify.annotations.NullMarked;
