package org.ballast.core.round.usecase;

import org.ballast.core.round.Mark;
import org.ballast.core.round.Understanding;

/**
 * How well the team knows an item.
 *
 * @param missing participants who have said nothing yet
 */
public record UnderstandingView(int clear, int questions, int notTheirArea, int missing, boolean understood) {

    static UnderstandingView of(Understanding understanding) {
        return new UnderstandingView(
                understanding.counts().getOrDefault(Mark.CLEAR, 0),
                understanding.counts().getOrDefault(Mark.QUESTION, 0),
                understanding.counts().getOrDefault(Mark.NOT_MY_AREA, 0),
                understanding.missing(),
                understanding.understood());
    }
}
