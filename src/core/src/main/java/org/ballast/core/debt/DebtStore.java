package org.ballast.core.debt;

/** Everything that is kept about debt items and voting, and the strategies that they serve. */
public record DebtStore(
        DebtItemRepository items,
        DebtHistory history,
        BoardRepository boards,
        VotingRoundRepository rounds,
        BallotRepository ballots,
        IssuePillars pillars) {}
