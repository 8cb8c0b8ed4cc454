package org.ballast.core.round;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/** Keeps debt rounds with their participants, items, moves and results. */
public interface DebtRoundRepository {

    Optional<DebtRound> find(RoundId round);

    /** The board's round that is not closed; at most one. */
    Optional<DebtRound> findOpen(BoardId board);

    /** The board's rounds that have a ranking, newest first. */
    List<DebtRound> closed(BoardId board);

    /** The board's rounds that are over, newest first: the closed ones and those that were given up. */
    List<DebtRound> ended(BoardId board);

    /** Makes a debt round of an open voting round, at its first move. */
    DebtRound open(VotingRound voting, RoundPlan plan, UserId facilitator, RoundMove first);

    /** Saves plan and facilitator of a round that exists. */
    void save(DebtRound round);

    /** Adds a move. A number that is taken breaks a unique key, which leads to another run of the unit of work. */
    void move(RoundId round, RoundMove move);

    /** All moves, ascending by number. */
    List<RoundMove> moves(RoundId round);

    /** Everybody who takes or took part, ascending by user. */
    List<Participant> participants(RoundId round);

    /** Adds the participant or replaces the one with the same user. */
    void save(RoundId round, Participant participant);

    /** All items, ascending by issue. */
    List<RoundItem> items(RoundId round);

    /** Adds the item or replaces the one with the same issue. */
    void save(RoundId round, RoundItem item);

    /** Adds items of issues that the round doesn't have yet; one that it has breaks a unique key. */
    void list(RoundId round, List<RoundItem> items);

    /** The results, ascending by rank; none before the closing. */
    List<RoundResult> results(RoundId round);

    /** Adds results; a second one of an issue breaks a unique key. */
    void add(RoundId round, List<RoundResult> results);
}
