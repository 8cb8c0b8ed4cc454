package org.ballast.core.debt;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/** What speaks against giving an issue so many dots. Taking dots back is always allowed. */
final class VotingRules {

    /** One rule; asked by the use case that refuses and by the view that greys out the button. */
    interface Rule {
        Optional<Refusal> objection(VotingPaper paper, IssueId issue, int dots);
    }

    static final Rule DOTS_ARE_A_NUMBER_OF_DOTS = (paper, issue, dots) -> dots >= 0 && dots <= DotLimits.MOST
            ? Optional.empty()
            : Optional.of(
                    Refusal.invalid("ballast.debt.dots-out-of-range", "dots").with(DotLimits.MOST));

    static final Rule ISSUE_IS_OPEN_FOR_VOTES = (paper, issue, dots) -> isTakenBack(paper, issue, dots)
            ? Optional.empty()
            : paper.standing(issue).objection();

    static final Rule WITHIN_CAP = (paper, issue, dots) ->
            isAdded(paper, issue, dots) && dots > paper.limits().cap()
                    ? Optional.of(Refusal.conflict("ballast.debt.over-cap")
                            .with(paper.limits().cap()))
                    : Optional.empty();

    static final Rule WITHIN_BUDGET = (paper, issue, dots) -> {
        int more = dots - paper.ballot().dotsOn(issue);
        return more > 0 && paper.dotsUsed() + more > paper.limits().budget()
                ? Optional.of(Refusal.conflict("ballast.debt.over-budget")
                        .with(paper.dotsUsed())
                        .with(paper.limits().budget()))
                : Optional.empty();
    };

    static final List<Rule> ALL =
            List.of(DOTS_ARE_A_NUMBER_OF_DOTS, ISSUE_IS_OPEN_FOR_VOTES, WITHIN_CAP, WITHIN_BUDGET);

    private VotingRules() {}

    private static boolean isTakenBack(VotingPaper paper, IssueId issue, int dots) {
        return dots < paper.ballot().dotsOn(issue);
    }

    private static boolean isAdded(VotingPaper paper, IssueId issue, int dots) {
        return dots > paper.ballot().dotsOn(issue);
    }
}
