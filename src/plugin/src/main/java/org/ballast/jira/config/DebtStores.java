package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.BallotRepository;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.debt.DebtHistory;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.strategy.usecase.LinkedPillars;

/** Brings together what is kept about debt items and voting, and the strategies that they serve. */
@Named
public class DebtStores {
    private final DebtStore store;

    @Inject
    public DebtStores(
            DebtItemRepository items,
            DebtHistory history,
            BoardRepository boards,
            VotingRoundRepository rounds,
            BallotRepository ballots,
            StrategyStores strategies) {
        this.store = new DebtStore(items, history, boards, rounds, ballots, new LinkedPillars(strategies.store()));
    }

    DebtStore store() {
        return store;
    }
}
