/** What people do in a strategy workshop. */
@NullMarked
package org.ballast.core.workshop.usecase;

import org.jspecify.annotations.NullMarked;
