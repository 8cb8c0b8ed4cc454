package org.ballast.core.planning;

import java.time.Instant;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;

/** What holidays and the like take from the capacity of one sprint of one board, or of one calendar week of a board without sprints. */
public record SprintAbsence(BoardId board, SprintKey sprint, PersonDays days, UserId setBy, Instant setAt) {}
