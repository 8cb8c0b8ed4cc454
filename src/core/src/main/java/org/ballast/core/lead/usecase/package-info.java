/** What people do about the lead of a board's rounds, and about when the next round is due. */
@NullMarked
package org.ballast.core.lead.usecase;

import org.jspecify.annotations.NullMarked;
