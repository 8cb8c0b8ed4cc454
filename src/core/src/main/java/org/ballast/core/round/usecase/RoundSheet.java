package org.ballast.core.round.usecase;

import java.util.List;
import java.util.Map;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.VotingPaper;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.ItemMark;
import org.ballast.core.round.Question;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundResult;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * Everything of a round that one person may see, read once.
 *
 * @param items the visible ones, ascending by issue
 * @param issues the same issues as the person may see them
 * @param marks on visible items: everybody's while the team is at understanding, otherwise the person's own
 * @param questions about visible items that were not taken back
 * @param estimates on visible items: the person's own before the reveal, everybody's after it
 * @param results of visible items by issue, ranked among those; empty before the closing
 * @param lastRanks of visible items in the round before, ranked among those
 * @param paper the person's own
 */
record RoundSheet(
        Room room,
        UserId viewer,
        List<RoundItem> items,
        Map<IssueId, Issue> issues,
        Map<IssueId, DebtItem> debts,
        List<ItemMark> marks,
        List<Question> questions,
        List<Estimate> estimates,
        Map<IssueId, RoundResult> results,
        Map<IssueId, Integer> lastRanks,
        VotingPaper paper) {

    int openQuestions() {
        return (int) questions.stream().filter(Question::isOpen).count();
    }
}
