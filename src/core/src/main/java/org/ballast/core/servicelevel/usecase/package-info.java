/** What people do with user flows and service levels. */
@NullMarked
package org.ballast.core.servicelevel.usecase;

import org.jspecify.annotations.NullMarked;
