/** Exporting everything, and importing it after a look at what it would do. */
@NullMarked
package org.ballast.core.transfer.usecase;

import org.jspecify.annotations.NullMarked;
