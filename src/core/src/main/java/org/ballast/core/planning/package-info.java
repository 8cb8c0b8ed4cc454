/** How much of a sprint goes to tech tasks, and which ones it should take. */
@NullMarked
package org.ballast.core.planning;

import org.jspecify.annotations.NullMarked;
