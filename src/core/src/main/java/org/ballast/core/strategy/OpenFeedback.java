package org.ballast.core.strategy;

/** Knows what people have said of versions that were out for feedback. */
public interface OpenFeedback {

    /** How many comments on the version have no answer yet. */
    int unanswered(StrategyId strategy, int version);
}
