package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tally;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.ServedPillar;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * An open debt item of a board.
 *
 * @param score absent without estimate
 * @param pillars those that it serves or hurts, of those that the viewer may know
 * @param reason why it can not be picked, as far as that was asked
 */
public record CandidateView(
        IssueId issueId,
        String issueKey,
        String summary,
        DebtKind kind,
        DebtPriority priority,
        Optional<PersonDays> estimate,
        int votes,
        int voters,
        int myDots,
        int ageWeeks,
        int rank,
        Optional<ScoreView> score,
        List<ServedPillarView> pillars,
        Optional<Refusal> reason) {

    static CandidateView of(
            RankedCandidate ranked, Issue issue, int myDots, List<ServedPillar> pillars, Optional<Refusal> reason) {
        DebtValues values = ranked.candidate().item().values();
        Tally tally = ranked.candidate().tally();
        return new CandidateView(
                issue.id(),
                issue.key(),
                issue.summary(),
                values.kind(),
                values.priority(),
                values.estimate().map(Effort::asPersonDays),
                tally.votes(),
                tally.voters(),
                myDots,
                ranked.ageWeeks(),
                ranked.rank(),
                ranked.score().map(ScoreView::of),
                ServedPillarView.of(pillars),
                reason);
    }
}
