package org.ballast.core.debt.usecase;

import org.ballast.core.debt.Board;
import org.ballast.core.debt.VotingRound;

/** A board with its standing vote. */
record Booth(Board board, VotingRound round) {}
