package org.ballast.core.record.usecase;

import org.ballast.core.debt.Board;
import org.ballast.core.planning.Policies;

/** A board that uses Ballast, with its policies. */
record TeamBoard(Board board, Policies policies) {}
