/** How teams commit themselves for a quarter, and say at its end what became of it. */
@NullMarked
package org.ballast.core.commitment.usecase;

import org.jspecify.annotations.NullMarked;
