/** When a team does its tech work: the calendar, the policy's rhythm, and what both leave to a sprint. */
@NullMarked
package org.ballast.core.cadence;

import org.jspecify.annotations.NullMarked;
