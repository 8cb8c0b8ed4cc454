package org.ballast.core.round;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * One line of what happened in a debt round.
 *
 * @param number given by the log, ascending; 0 before it was appended
 * @param issue the item that it is about; who can't see the issue never learns of the line
 * @param detail in one word or number what it was, such as the stage or the dots; empty when there is nothing to add
 * @param whom somebody else whom it concerns, such as who was added
 * @param only the one person who gets to see it; absent when everybody in the round does
 */
public record RoundEvent(
        long number,
        RoundAction action,
        Instant at,
        UserId by,
        Optional<IssueId> issue,
        String detail,
        Optional<UserId> whom,
        Optional<UserId> only) {

    public static RoundEvent of(RoundAction action, Instant at, UserId by) {
        return new RoundEvent(0, action, at, by, Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    /** The same line under the number that the log gave it. */
    public RoundEvent numbered(long newNumber) {
        return new RoundEvent(newNumber, action, at, by, issue, detail, whom, only);
    }

    public RoundEvent about(IssueId newIssue) {
        return new RoundEvent(number, action, at, by, Optional.of(newIssue), detail, whom, only);
    }

    public RoundEvent saying(String newDetail) {
        return new RoundEvent(number, action, at, by, issue, newDetail, whom, only);
    }

    public RoundEvent concerning(UserId person) {
        return new RoundEvent(number, action, at, by, issue, detail, Optional.of(person), only);
    }

    public RoundEvent onlyFor(UserId person) {
        return new RoundEvent(number, action, at, by, issue, detail, whom, Optional.of(person));
    }
}
