package org.ballast.core.planning.usecase;

import java.util.List;
import org.ballast.core.planning.Score;
import org.ballast.core.shared.PersonDays;

/** A score whose parts add up to the value; value by effort in days, rounded down, is the total. */
public record ScoreView(int total, int value, PersonDays effortDays, List<ScorePointsView> parts) {

    static ScoreView of(Score score) {
        return new ScoreView(
                score.total(),
                score.value(),
                score.effort().asPersonDays(),
                score.parts().stream().map(ScorePointsView::of).toList());
    }
}
