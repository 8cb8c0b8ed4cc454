package org.ballast.core.strategy.usecase;

import java.util.List;

/** The key results that a board's team follows and of which somebody may write down a value, by strategy. */
public record MeasurableKeyResultsView(List<MeasurableKeyResultView> keyResults) {}
