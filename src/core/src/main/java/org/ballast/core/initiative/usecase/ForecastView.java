package org.ballast.core.initiative.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * When an initiative will end, or why nothing can be said.
 *
 * @param remaining effort of the slices that are not finished
 * @param growthPercent how much it may grow on the way, at most
 * @param samples how many sprints of history it rests on; 0 when there is no forecast
 * @param ofBoard whether the history is that of all initiatives of the board, because this one has too little
 * @param bands of 50, 85 and 95 percent; empty when there is no forecast
 * @param refusal why there is no forecast
 */
public record ForecastView(
        PersonDays remaining,
        int growthPercent,
        int samples,
        boolean ofBoard,
        List<ForecastBandView> bands,
        Optional<Refusal> refusal) {}
