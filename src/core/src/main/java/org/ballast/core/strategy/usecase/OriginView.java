package org.ballast.core.strategy.usecase;

/**
 * Where an element was carried over from.
 *
 * @param ref its name there, such as S12-K3
 */
public record OriginView(String ref, long strategyId, String strategyTitle) {}
