/** Whether a plan leaves a part of the team out: what equal shares of a budget would have bought, in exact arithmetic. */
@NullMarked
package org.ballast.core.fairness;

import org.jspecify.annotations.NullMarked;
