package org.ballast.core.debt.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;

/**
 * Everything that the issue's panel shows.
 *
 * @param votes dots in the open rounds of all boards; 0 when not tagged
 * @param editRefusal why the viewer may not tag, change or untag
 * @param boards the votes that the viewer can take part in; none when not tagged
 */
public record DebtView(
        IssueId issueId,
        String issueKey,
        boolean tagged,
        Optional<DebtKind> kind,
        Optional<DebtPriority> priority,
        Optional<PersonDays> estimate,
        Optional<String> area,
        Optional<String> note,
        Optional<Instant> taggedAt,
        Optional<PersonView> taggedBy,
        int votes,
        int voters,
        boolean canEdit,
        Optional<Refusal> editRefusal,
        List<BoardVoteView> boards) {}
