/** The planner's algorithms as JavaScript: one text goes in, one comes out, the same as on a Java machine. */
@NullMarked
package org.ballast.javascript;

import org.jspecify.annotations.NullMarked;
