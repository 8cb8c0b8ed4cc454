/** Who comments on a strategy, who answers, and who is reminded. */
@NullMarked
package org.ballast.core.feedback.usecase;

import org.jspecify.annotations.NullMarked;
