package org.ballast.core.round;

/** Everything that is kept about debt rounds. */
public record RoundStore(DebtRoundRepository rounds, RoundAnswers answers, RoundLog log) {}
