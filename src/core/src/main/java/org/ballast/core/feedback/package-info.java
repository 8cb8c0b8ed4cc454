/** What teams say of a strategy's version that is out for feedback, and what its owners answer. */
@NullMarked
package org.ballast.core.feedback;

import org.jspecify.annotations.NullMarked;
