package org.ballast.core.round.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.round.ItemState;
import org.ballast.core.round.Mark;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * One item of a round.
 *
 * @param place from 1, where the item stands in the order of the stage among all that the viewer sees
 * @param kind absent like the priority when the issue is no longer tagged
 * @param estimate the item's present estimate
 * @param into what it was merged into, if the viewer may see that
 * @param leftOut why it takes no dots any more, for instance because it was resolved; dots on it are free again
 * @param myMark what the viewer said of it
 * @param understanding absent after the understanding stage
 * @param myStep the viewer's own estimate
 * @param estimates everybody's; absent before the reveal
 * @param agreedStep the step that the team agreed on
 * @param myDots the viewer's own dots
 * @param addRefusal why one more dot is not possible
 * @param result absent before the closing
 */
public record RoundItemView(
        IssueId issueId,
        int place,
        String issueKey,
        String summary,
        Optional<DebtKind> kind,
        Optional<DebtPriority> priority,
        Optional<PersonDays> estimate,
        ItemState state,
        Optional<IssueId> into,
        Optional<Refusal> leftOut,
        Optional<Mark> myMark,
        Optional<UnderstandingView> understanding,
        List<QuestionView> questions,
        Optional<Integer> myStep,
        Optional<EstimatesView> estimates,
        Optional<Integer> agreedStep,
        int myDots,
        Optional<Refusal> addRefusal,
        Optional<RoundResultView> result) {}
