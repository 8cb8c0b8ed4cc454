package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.planning.NearMiss;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.record.Ious;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.record.Starvation;
import org.ballast.core.record.StarvedVerdict;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** How often the past sprints of a board passed over its items. */
final class PassedOver {

    private final List<SprintRecord> records;
    private final Map<IssueId, Instant> counted = new HashMap<>();

    PassedOver(PlanningStore planning, BoardId board, TeamPolicy policy) {
        this(planning, board, policy, planning.past().records().latest(board, Ious.SPRINTS));
    }

    PassedOver(PlanningStore planning, BoardId board, TeamPolicy policy, List<SprintRecord> records) {
        this.records = records;
        for (StarvedVerdict verdict : planning.past().verdicts().of(board)) {
            counted.merge(verdict.issue(), verdict.at(), PassedOver::later);
        }
        for (Dismissal dismissal : planning.dismissals().of(board)) {
            counted.merge(dismissal.issue(), dismissal.until(policy), PassedOver::later);
        }
    }

    /** Sprints since it became a candidate. */
    int sprints(DebtItem item) {
        Instant since = later(item.taggedAt(), counted.getOrDefault(item.issue(), item.taggedAt()));
        return Starvation.passedOver(item.issue(), since, records);
    }

    /** The same, and 0 for what can not be taken now anyway: nobody passes it over. */
    int sprints(NearMiss miss) {
        return miss.ruledOut() ? 0 : sprints(miss.candidate().candidate().item());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
