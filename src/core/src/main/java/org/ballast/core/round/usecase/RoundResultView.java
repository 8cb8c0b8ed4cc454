package org.ballast.core.round.usecase;

import java.util.Optional;

/**
 * How an item came out.
 *
 * @param rank among the items that the viewer may see, 1 for the first
 * @param spread steps between the lowest and the highest estimate; absent without two estimates
 * @param lastRank the rank in the round before, counted the same way; absent when the item was not in it
 * @param kept whether it kept its place without a vote
 */
public record RoundResultView(
        int rank, int votes, int voters, Optional<Integer> spread, Optional<Integer> lastRank, boolean kept) {}
