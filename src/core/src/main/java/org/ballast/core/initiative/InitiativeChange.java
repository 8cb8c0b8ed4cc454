package org.ballast.core.initiative;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * One line of an initiative's log.
 *
 * @param issue the slice that it is about
 * @param by absent when the tracker deleted the issue
 */
public record InitiativeChange(InitiativeAction action, Optional<IssueId> issue, Instant at, Optional<UserId> by) {}
