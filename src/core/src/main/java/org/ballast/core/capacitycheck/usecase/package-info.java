/** Who asks whether there is time enough, and what is kept of the answers. */
@NullMarked
package org.ballast.core.capacitycheck.usecase;

import org.jspecify.annotations.NullMarked;
