/**
 * The roadmap of a board: which tech tasks go into which of the coming sprints, how good that is and why an item has no place.
 */
@NullMarked
package org.ballast.core.roadmap;

import org.jspecify.annotations.NullMarked;
