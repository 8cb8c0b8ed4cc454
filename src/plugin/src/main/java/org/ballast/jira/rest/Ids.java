package org.ballast.jira.rest;

import java.util.Optional;
import org.ballast.core.commitment.CommitmentRules;
import org.ballast.core.debt.RoundId;
import org.ballast.core.feedback.FeedbackRules;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.record.SprintKey;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.SprintId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.workshop.WorkshopId;
import org.ballast.core.workshop.WorkshopRules;

/** Reads the ids of a URL. What is no positive whole number names nothing, so it is as unknown as a number unheard of. */
final class Ids {

    private static final int MOST_DIGITS = 18;

    private Ids() {}

    static Outcome<IssueId> issue(String text) {
        return Outcome.of(positive(text).map(IssueId::new), Refusals.ISSUE_UNKNOWN);
    }

    static Outcome<BoardId> board(String text) {
        return Outcome.of(positive(text).map(BoardId::new), Refusals.BOARD_UNKNOWN);
    }

    static Outcome<SprintId> sprint(String text) {
        return Outcome.of(positive(text).map(SprintId::new), Refusal.unknown("ballast.planning.sprint-unknown"));
    }

    /** A sprint by its number, a calendar week as {@code W2026-11-23}. */
    static Outcome<SprintKey> sprintOrWeek(String text) {
        return Outcome.of(
                positive(text)
                        .map(id -> SprintKey.of(new SprintId(id)))
                        .or(() -> SprintKey.parse(text).filter(key -> key.week().isPresent())),
                Refusal.unknown("ballast.planning.sprint-unknown"));
    }

    static Outcome<DepartmentId> department(String text) {
        return Outcome.of(positive(text).map(DepartmentId::new), StrategyRules.DEPARTMENT_UNKNOWN);
    }

    static Outcome<StrategyId> strategy(String text) {
        return Outcome.of(positive(text).map(StrategyId::new), StrategyRules.STRATEGY_UNKNOWN);
    }

    /** The number of a version. */
    static Outcome<Integer> version(String text) {
        return Outcome.of(
                positive(text).filter(number -> number <= Integer.MAX_VALUE).map(Math::toIntExact),
                StrategyRules.STRATEGY_UNKNOWN);
    }

    static Outcome<FlowId> flow(String text) {
        return Outcome.of(positive(text).map(FlowId::new), Refusal.unknown("ballast.service-level.flow-unknown"));
    }

    static Outcome<InitiativeId> initiative(String text) {
        return Outcome.of(positive(text).map(InitiativeId::new), InitiativeRules.UNKNOWN);
    }

    /** The number of a win; one that names nothing is as good as one that was removed. */
    static Outcome<Long> win(String text) {
        return Outcome.done(positive(text).orElse(0L));
    }

    static Outcome<RoundId> round(String text) {
        return Outcome.of(positive(text).map(RoundId::new), Refusal.unknown("ballast.round.unknown"));
    }

    static Outcome<Long> question(String text) {
        return Outcome.of(positive(text), Refusal.unknown("ballast.round.question-unknown"));
    }

    static Outcome<Long> comment(String text) {
        return Outcome.of(positive(text), FeedbackRules.COMMENT_UNKNOWN);
    }

    static Outcome<WorkshopId> workshop(String text) {
        return Outcome.of(positive(text).map(WorkshopId::new), WorkshopRules.UNKNOWN);
    }

    static Outcome<Integer> cluster(String text) {
        return Outcome.of(
                positive(text).filter(number -> number <= Integer.MAX_VALUE).map(Long::intValue),
                WorkshopRules.CLUSTER_UNKNOWN);
    }

    /** Which of a quarter's commitments. */
    static Outcome<Integer> slot(String text) {
        return Outcome.of(
                positive(text).filter(number -> number <= CommitmentRules.MOST).map(Long::intValue),
                CommitmentRules.UNKNOWN);
    }

    private static Optional<Long> positive(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return digits ? Optional.of(Long.parseLong(text)).filter(id -> id > 0) : Optional.empty();
    }
}
