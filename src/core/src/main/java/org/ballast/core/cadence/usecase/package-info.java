/** How teams set their calendar, move hack days and tech weeks, run war rooms and say what they take on for each. */
@NullMarked
package org.ballast.core.cadence.usecase;

import org.jspecify.annotations.NullMarked;
