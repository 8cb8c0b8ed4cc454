package org.ballast.core.strategy;

/** Everything that is kept about strategies, and what others measure for them. */
public record StrategyStore(
        DepartmentRepository departments,
        StrategyRepository strategies,
        KernelLog kernels,
        StrategyLinkRepository links,
        CarriedElementRepository carried,
        KeyResultValueRepository values,
        QueryReadingRepository readings,
        KeyResultGauges gauges,
        OpenFeedback feedback,
        RunningWorkshops workshops) {}
