/**
 * Takes everything that the product keeps out into one file and brings it back, into another tracker if need be. Works on
 * tables and columns, so that nothing is forgotten; what rows name of the tracker stands in the file by its name there.
 */
@NullMarked
package org.ballast.core.transfer;

import org.jspecify.annotations.NullMarked;
