/** What people do with a department's strategy. */
@NullMarked
package org.ballast.core.strategy.usecase;

import org.jspecify.annotations.NullMarked;
