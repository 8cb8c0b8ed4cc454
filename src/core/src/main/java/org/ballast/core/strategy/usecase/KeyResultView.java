package org.ballast.core.strategy.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.strategy.Counting;
import org.ballast.core.strategy.Measure;

/**
 * How a key result stands.
 *
 * @param now the newest value; absent before the first
 * @param percent of the way from start to target, 0 to 100; absent while there is nothing to say
 * @param measurable whether it has a number and a date
 * @param canMeasure whether the viewer may write down a value
 * @param query of a key result that the tracker is asked for
 */
public record KeyResultView(
        Measure measure,
        Optional<BigDecimal> start,
        Optional<BigDecimal> target,
        Optional<BigDecimal> now,
        Optional<Instant> measuredAt,
        Optional<Integer> percent,
        String unit,
        Optional<LocalDate> due,
        Counting counting,
        boolean measurable,
        boolean canMeasure,
        Optional<QueryView> query) {}
