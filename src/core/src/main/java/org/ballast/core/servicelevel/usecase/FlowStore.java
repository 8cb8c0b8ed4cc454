package org.ballast.core.servicelevel.usecase;

import org.ballast.core.servicelevel.LevelRepository;
import org.ballast.core.servicelevel.UserFlowRepository;
import org.ballast.core.strategy.StrategyStore;

/** Everything that is kept about flows, and about the strategies that they belong to. */
public record FlowStore(UserFlowRepository flows, LevelRepository levels, StrategyStore strategy) {}
