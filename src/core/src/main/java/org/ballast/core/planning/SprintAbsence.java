package org.ballast.core.planning;

import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;

/** What holidays and the like take from the capacity of one sprint of one board. */
public record SprintAbsence(BoardId board, SprintId sprint, PersonDays days, UserId setBy, Instant setAt) {}
