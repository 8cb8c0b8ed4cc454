package org.ballast.core.round;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.RoundId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps what participants hand in besides dots: marks, questions and estimates. A person has one mark and one estimate for an item. */
public interface RoundAnswers {

    /** Everybody's, ascending by issue, then by person. */
    List<ItemMark> marks(RoundId round);

    /** One person's, ascending by issue. */
    List<ItemMark> marks(RoundId round, UserId by);

    /** Adds the mark or replaces the person's earlier one of the item. */
    void save(RoundId round, ItemMark mark);

    /** Ascending by number. */
    List<Question> questions(RoundId round);

    Optional<Question> question(RoundId round, long number);

    /** Adds a question whose number is 0, replaces the one with that number otherwise. */
    Question save(RoundId round, Question question);

    /** Everybody's, ascending by issue, then by person. Nobody but their owner may see them before the reveal. */
    List<Estimate> estimates(RoundId round);

    /** One person's, ascending by issue. */
    List<Estimate> estimates(RoundId round, UserId by);

    /** Adds the estimate or replaces the person's earlier one of the item. */
    void save(RoundId round, Estimate estimate);

    /** Takes a person's estimate of an item back; nothing happens when there is none. */
    void removeEstimate(RoundId round, IssueId issue, UserId by);
}
