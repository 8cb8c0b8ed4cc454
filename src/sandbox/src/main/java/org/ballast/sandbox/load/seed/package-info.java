/**
 * Fills an empty sandbox with as much as a company has, quickly: straight into the tables of the host and of the plugin.
 * The same size and the same seed give the same data.
 */
@NullMarked
package org.ballast.sandbox.load.seed;

import org.jspecify.annotations.NullMarked;
