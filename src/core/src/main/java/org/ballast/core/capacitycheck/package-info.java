/** Whether the time that the teams' policies give is enough for what a strategy still needs. */
@NullMarked
package org.ballast.core.capacitycheck;

import org.jspecify.annotations.NullMarked;
