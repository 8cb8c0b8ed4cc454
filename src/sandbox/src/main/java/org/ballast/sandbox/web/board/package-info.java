/** Scrum boards: the active sprint, the backlog, and what is done with sprints. */
@NullMarked
package org.ballast.sandbox.web.board;

import org.jspecify.annotations.NullMarked;
