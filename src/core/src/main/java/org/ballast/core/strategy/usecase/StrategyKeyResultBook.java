package org.ballast.core.strategy.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.KeyResultBook;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Writes what initiatives brought down at the key results of strategies, as whoever finishes the initiative. */
public final class StrategyKeyResultBook implements KeyResultBook {

    private final MeasureKeyResult measure;

    public StrategyKeyResultBook(StrategyStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.measure = new MeasureKeyResult(store, tracker, unitOfWork);
    }

    @Override
    public Outcome<Entry> entry(UserId user, String ref, BigDecimal amount, Instant at) {
        return Outcome.of(ElementRef.parse(ref), StrategyRules.ELEMENT_UNKNOWN)
                .then(element -> measure.check(new MeasureKeyResult.Command(
                        user,
                        element.strategy(),
                        Optional.empty(),
                        element.key().text(),
                        Optional.of(amount),
                        Optional.of(at),
                        at)))
                .map(sound -> () -> measure.write(sound));
    }
}
