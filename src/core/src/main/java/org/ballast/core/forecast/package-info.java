/** When a heap of work will be done, by the team's own history and nothing else. */
@NullMarked
package org.ballast.core.forecast;

import org.jspecify.annotations.NullMarked;
