package org.ballast.core.strategy.usecase;

/**
 * A key result of which somebody may write down a value.
 *
 * @param ref its name among all strategies, such as S1-K1
 * @param unit empty when it has none
 * @param strategy the title of its strategy
 */
public record MeasurableKeyResultView(String ref, String title, String unit, String strategy) {}
