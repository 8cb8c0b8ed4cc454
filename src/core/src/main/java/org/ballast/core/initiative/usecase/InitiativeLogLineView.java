package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.shared.PersonView;

/**
 * One line of an initiative's log.
 *
 * @param issueKey of the slice that it is about
 * @param by absent when Jira deleted the issue
 */
public record InitiativeLogLineView(
        InitiativeAction action, Optional<String> issueKey, Instant at, Optional<PersonView> by) {}
