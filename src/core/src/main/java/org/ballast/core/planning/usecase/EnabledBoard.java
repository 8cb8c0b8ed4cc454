package org.ballast.core.planning.usecase;

import org.ballast.core.debt.Board;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.planning.Policies;

/** A board that uses Ballast, with its policies and its standing vote. */
record EnabledBoard(Board board, Policies policies, VotingRound round) {}
