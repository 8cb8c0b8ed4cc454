package org.ballast.core.initiative.usecase;

import java.time.Instant;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/** Who wants something of which initiative, and when. */
public record InitiativeRequest(UserId user, BoardId board, InitiativeId initiative, Instant now) {}
