/** How well the flows that people go through are served: their steps, their time, their service level and its error budget. */
@NullMarked
package org.ballast.core.servicelevel;

import org.jspecify.annotations.NullMarked;
