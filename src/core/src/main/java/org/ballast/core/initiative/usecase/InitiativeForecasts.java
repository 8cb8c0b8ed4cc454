package org.ballast.core.initiative.usecase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ballast.core.forecast.Band;
import org.ballast.core.forecast.Forecast;
import org.ballast.core.forecast.ForecastInput;
import org.ballast.core.initiative.PlannedSprint;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.SliceHistory;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.shared.PersonDays;

/** Says when an initiative ends, from the slices that one person may see. */
final class InitiativeForecasts {
    private static final int DAYS_OF_A_WEEK = 7;

    private final PlannedSprint next;
    private final List<Slice> ofBoard;

    /** Slices of all initiatives of the board. */
    InitiativeForecasts(PlannedSprint next, List<Slice> ofBoard) {
        this.next = next;
        this.ofBoard = ofBoard;
    }

    /** Empty when nothing remains to be done, and for an initiative that nobody sliced yet. */
    Optional<ForecastView> of(List<Slice> slices) {
        int remaining = slices.stream()
                .filter(slice -> slice.state() != SliceState.FINISHED)
                .mapToInt(slice -> slice.effort().halfDays())
                .sum();
        if (remaining == 0) {
            return Optional.empty();
        }
        List<Integer> own = SliceHistory.of(slices, next).halfDays();
        boolean enough = own.size() >= Forecast.FEWEST_SAMPLES && own.stream().anyMatch(done -> done > 0);
        List<Integer> history = enough ? own : SliceHistory.of(ofBoard, next).halfDays();
        return Optional.of(Forecast.of(new ForecastInput(history, remaining, remaining, ForecastInput.USUAL_GROWTH))
                .fold(
                        forecast -> new ForecastView(
                                new PersonDays(remaining),
                                ForecastInput.USUAL_GROWTH,
                                forecast.samples(),
                                !enough,
                                forecast.bands().stream().map(this::band).toList(),
                                Optional.empty()),
                        refusal -> new ForecastView(
                                new PersonDays(remaining),
                                ForecastInput.USUAL_GROWTH,
                                0,
                                !enough,
                                List.of(),
                                Optional.of(refusal))));
    }

    private ForecastBandView band(Band band) {
        Duration time = Duration.ofDays((long) DAYS_OF_A_WEEK * next.weeks() * band.periods());
        return new ForecastBandView(
                band.percent(),
                band.periods(),
                band.isOpenEnded() ? Optional.empty() : Optional.of(next.start().plus(time)));
    }
}
