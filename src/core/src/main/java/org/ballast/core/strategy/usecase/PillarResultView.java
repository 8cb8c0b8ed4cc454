package org.ballast.core.strategy.usecase;

/** A key result of a pillar, and how it stands. */
public record PillarResultView(String title, KeyResultView keyResult) {}
