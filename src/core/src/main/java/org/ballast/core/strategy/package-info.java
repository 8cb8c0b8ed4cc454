/** A department's strategy: its kernel, its key results, its pillars, and the issues that serve them. */
@NullMarked
package org.ballast.core.strategy;

import org.jspecify.annotations.NullMarked;
