/** Work that is too big for one sprint: cut into slices, parked without loss, and finished with a record of what it brought. */
@NullMarked
package org.ballast.core.initiative;

import org.jspecify.annotations.NullMarked;
