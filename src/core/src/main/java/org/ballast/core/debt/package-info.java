/** What a team knows to be wrong with its software, and how it votes on what to repair first. */
@NullMarked
package org.ballast.core.debt;

import org.jspecify.annotations.NullMarked;
