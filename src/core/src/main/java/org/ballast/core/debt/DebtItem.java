package org.ballast.core.debt;

import java.time.Instant;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * An issue that is tagged as tech debt.
 *
 * @param taggedAt when the present tag was set; a change of the values does not move it
 */
public record DebtItem(IssueId issue, DebtValues values, Instant taggedAt, UserId taggedBy) {

    public DebtItem with(DebtValues newValues) {
        return new DebtItem(issue, newValues, taggedAt, taggedBy);
    }
}
