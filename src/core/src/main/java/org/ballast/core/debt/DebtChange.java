package org.ballast.core.debt;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * One line of a debt item's history.
 *
 * @param before absent when the issue was not tagged before
 * @param after absent when the issue is no longer tagged
 */
public record DebtChange(
        IssueId issue,
        Instant at,
        UserId by,
        DebtAction action,
        Optional<DebtValues> before,
        Optional<DebtValues> after) {

    public DebtChange {
        if (before.isPresent() != (action != DebtAction.TAGGED)
                || after.isPresent() != (action != DebtAction.UNTAGGED)) {
            throw new IllegalArgumentException("values before and after do not fit the action " + action);
        }
    }

    public static DebtChange tagged(DebtItem item) {
        return new DebtChange(
                item.issue(),
                item.taggedAt(),
                item.taggedBy(),
                DebtAction.TAGGED,
                Optional.empty(),
                Optional.of(item.values()));
    }

    public static DebtChange changed(DebtItem before, DebtValues after, UserId by, Instant at) {
        return new DebtChange(
                before.issue(), at, by, DebtAction.CHANGED, Optional.of(before.values()), Optional.of(after));
    }

    public static DebtChange untagged(DebtItem before, UserId by, Instant at) {
        return new DebtChange(
                before.issue(), at, by, DebtAction.UNTAGGED, Optional.of(before.values()), Optional.empty());
    }
}
