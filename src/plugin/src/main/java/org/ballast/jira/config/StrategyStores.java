package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.strategy.DepartmentRepository;
import org.ballast.core.strategy.KernelLog;
import org.ballast.core.strategy.KeyResultValueRepository;
import org.ballast.core.strategy.QueryReadingRepository;
import org.ballast.core.strategy.StrategyLinkRepository;
import org.ballast.core.strategy.StrategyRepository;
import org.ballast.core.strategy.StrategyStore;

/** Brings together what is kept about strategies. */
@Named
public class StrategyStores {
    private final StrategyStore store;

    @Inject
    public StrategyStores(
            DepartmentRepository departments,
            StrategyRepository strategies,
            KernelLog kernels,
            StrategyLinkRepository links,
            KeyResultValueRepository values,
            QueryReadingRepository readings) {
        this.store = new StrategyStore(departments, strategies, kernels, links, values, readings);
    }

    StrategyStore store() {
        return store;
    }
}
