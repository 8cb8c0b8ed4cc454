/** What people do in a debt round, and what each of them gets to see of it. */
@NullMarked
package org.ballast.core.round.usecase;

import org.jspecify.annotations.NullMarked;
