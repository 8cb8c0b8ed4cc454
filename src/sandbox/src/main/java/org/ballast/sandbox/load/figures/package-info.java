/** Arithmetic over measured times: percentiles, and how much slower one thing is than another. */
@NullMarked
package org.ballast.sandbox.load.figures;

import org.jspecify.annotations.NullMarked;
