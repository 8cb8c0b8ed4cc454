/** How often forecasts from real teams' history came true. */
@NullMarked
package org.ballast.sandbox.forecast;

import org.jspecify.annotations.NullMarked;
