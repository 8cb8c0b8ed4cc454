package org.ballast.core.round.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.round.EstimateScale;
import org.ballast.core.round.ScaleKind;
import org.ballast.core.shared.Effort;

/** The steps that the team estimates in, ascending; the last one is "too big". */
public record ScaleView(ScaleKind kind, List<ScaleStepView> steps) {

    static ScaleView of(EstimateScale scale) {
        List<ScaleStepView> steps = new ArrayList<>();
        for (int step = 1; step <= scale.steps(); step++) {
            boolean labelled = step <= scale.kind().labels().size();
            steps.add(new ScaleStepView(
                    step,
                    labelled ? Optional.of(scale.kind().labels().get(step - 1)) : Optional.empty(),
                    scale.effort(step).map(Effort::asPersonDays)));
        }
        return new ScaleView(scale.kind(), steps);
    }
}
