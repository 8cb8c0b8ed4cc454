/** Reads what a team wrote down elsewhere, line by line, and makes tech debt items of it: each once, and back again. */
@NullMarked
package org.ballast.core.collect;

import org.jspecify.annotations.NullMarked;
