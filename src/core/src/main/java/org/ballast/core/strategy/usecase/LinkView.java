package org.ballast.core.strategy.usecase;

import org.ballast.core.strategy.Strength;

/** A link of an issue. */
public record LinkView(LinkTargetView target, Strength strength) {}
