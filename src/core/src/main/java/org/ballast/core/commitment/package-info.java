/** What teams commit themselves to for a quarter, in line with the strategy of their department. */
@NullMarked
package org.ballast.core.commitment;

import org.jspecify.annotations.NullMarked;
