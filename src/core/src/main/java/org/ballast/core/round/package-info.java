/** The debt round: a team collects, understands, estimates and votes on its debt together, and keeps how it came out. */
@NullMarked
package org.ballast.core.round;

import org.jspecify.annotations.NullMarked;
