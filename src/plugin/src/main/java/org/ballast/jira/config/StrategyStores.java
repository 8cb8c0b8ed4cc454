package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.servicelevel.LevelRepository;
import org.ballast.core.servicelevel.UserFlowRepository;
import org.ballast.core.servicelevel.usecase.FlowGauges;
import org.ballast.core.servicelevel.usecase.FlowStore;
import org.ballast.core.strategy.CarriedElementRepository;
import org.ballast.core.strategy.DepartmentRepository;
import org.ballast.core.strategy.KernelLog;
import org.ballast.core.strategy.KeyResultValueRepository;
import org.ballast.core.strategy.OpenFeedback;
import org.ballast.core.strategy.QueryReadingRepository;
import org.ballast.core.strategy.RunningWorkshops;
import org.ballast.core.strategy.StrategyLinkRepository;
import org.ballast.core.strategy.StrategyRepository;
import org.ballast.core.strategy.StrategyStore;

/** Brings together what is kept about strategies and the user flows that they care for. */
@Named
public class StrategyStores {
    private final StrategyStore store;
    private final FlowStore flows;

    @Inject
    public StrategyStores(
            DepartmentRepository departments,
            StrategyRepository strategies,
            KernelLog kernels,
            StrategyLinkRepository links,
            CarriedElementRepository carried,
            KeyResultValueRepository values,
            QueryReadingRepository readings,
            UserFlowRepository flows,
            LevelRepository levels,
            OpenFeedback feedback,
            RunningWorkshops workshops) {
        this.store = new StrategyStore(
                departments,
                strategies,
                kernels,
                links,
                carried,
                values,
                readings,
                new FlowGauges(flows, levels),
                feedback,
                workshops);
        this.flows = new FlowStore(flows, levels, store);
    }

    StrategyStore store() {
        return store;
    }

    FlowStore flows() {
        return flows;
    }
}
