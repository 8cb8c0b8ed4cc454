package org.ballast.core.planning;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/**
 * A candidate that was passed over. Without the reason, and with a value higher by the points that it lacks, it would be
 * picked.
 *
 * @param reason why
 * @param beatenBy the picks that would have to leave for it, when nothing but their value speaks against it
 * @param person who is to do it, when it is their time that is short
 * @param lacks points of value; 0 when the reason alone is in its way, or when it has no estimate to plan with
 * @param ruledOut whether a rule keeps it out of the sprint or an open issue blocks it, whatever its value
 */
public record NearMiss(
        RankedCandidate candidate,
        Refusal reason,
        List<IssueId> beatenBy,
        Optional<UserId> person,
        int lacks,
        boolean ruledOut) {}
