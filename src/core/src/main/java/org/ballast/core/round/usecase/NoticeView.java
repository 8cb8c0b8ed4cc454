package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.round.RoundAction;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonView;

/**
 * Something that happened in a round.
 *
 * @param detail a word or number that belongs to it, such as the stage, the dots or the name of whom it concerns; for a
 *     setting its name, what it was and what it is, divided by blanks; empty when there is none
 */
public record NoticeView(
        long number, RoundAction action, Instant at, PersonView by, Optional<IssueId> issueId, String detail) {}
