package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.round.DebtRoundRepository;
import org.ballast.core.round.RoundAnswers;
import org.ballast.core.round.RoundLog;
import org.ballast.core.round.RoundStore;

/** Brings together what is kept about debt rounds. */
@Named
public class RoundStores {
    private final RoundStore store;

    @Inject
    public RoundStores(DebtRoundRepository rounds, RoundAnswers answers, RoundLog log) {
        this.store = new RoundStore(rounds, answers, log);
    }

    RoundStore store() {
        return store;
    }
}
