package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.BallotRepository;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.debt.DebtHistory;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.VotingRoundRepository;

/** Brings together what is kept about debt items and voting. */
@Named
public class DebtStores {
    private final DebtStore store;

    @Inject
    public DebtStores(
            DebtItemRepository items,
            DebtHistory history,
            BoardRepository boards,
            VotingRoundRepository rounds,
            BallotRepository ballots) {
        this.store = new DebtStore(items, history, boards, rounds, ballots);
    }

    DebtStore store() {
        return store;
    }
}
