/** How teams start an initiative, cut it into slices, let it rest, take it up again and close it. */
@NullMarked
package org.ballast.core.initiative.usecase;

import org.jspecify.annotations.NullMarked;
