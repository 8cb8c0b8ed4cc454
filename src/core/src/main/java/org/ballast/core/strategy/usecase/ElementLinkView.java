package org.ballast.core.strategy.usecase;

import org.ballast.core.strategy.Strength;

/**
 * What an issue is linked with, and how.
 *
 * @param ref the element's name among all strategies, such as S12-A3
 */
public record ElementLinkView(String ref, String title, Strength strength) {}
