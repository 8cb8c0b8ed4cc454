package org.ballast.core.strategy.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Amounts;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KeyResultValue;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Writes down what a key result was at a moment. Those who write the strategy do, and the key result's owner. */
public final class MeasureKeyResult {

    private static final Refusal NOT_YET = Refusal.invalid("ballast.strategy.measured-in-future", "measuredAt");

    private final StrategyStore store;
    private final UnitOfWork unitOfWork;
    private final Desks desks;
    private final ViewStrategy view;

    public MeasureKeyResult(StrategyStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.desks = new Desks(store);
        this.view = new ViewStrategy(store, tracker);
    }

    public Outcome<StrategyView> handle(Command command) {
        return check(command)
                .map(this::write)
                .then(done -> desks.measured(command.user(), command.strategy(), command.version()))
                .then(desk -> view.handle(new ViewStrategy.Command(
                        command.user(),
                        command.strategy(),
                        Optional.of(desk.version().number()),
                        command.now())));
    }

    /** The value that may be written down. */
    Outcome<KeyResultValue> check(Command command) {
        return desks.measured(command.user(), command.strategy(), command.version())
                .then(desk -> keyResult(command, desk))
                .then(result -> value(command, result));
    }

    KeyResultValue write(KeyResultValue value) {
        unitOfWork.run(() -> {
            store.values().add(value);
            return Outcome.done(value);
        });
        return value;
    }

    private Outcome<Element.KeyResult> keyResult(Command command, Desk desk) {
        Kernel kernel = desks.kernel(command.strategy(), desk.version().number());
        return Outcome.of(
                        ElementKey.parse(command.keyResult()).flatMap(key -> Desks.keyResult(kernel, key)),
                        StrategyRules.ELEMENT_UNKNOWN)
                .then(result -> Outcome.done(result)
                        .unless(StrategyRules.objectionToMeasure(
                                desk.department(), command.user(), result, desks.inForce(desk, kernel, result.key()))));
    }

    private static Outcome<KeyResultValue> value(Command command, Element.KeyResult result) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<BigDecimal> amount = Outcome.of(
                        command.amount(), Refusal.invalid("ballast.shared.value-missing", "amount"))
                .then(number -> Amounts.check(number, result.measure(), "amount"))
                .orCollect(refusals);
        Instant at = command.measuredAt().orElse(command.now());
        if (at.isAfter(command.now())) {
            refusals.add(NOT_YET);
        }
        return refusals.isEmpty()
                ? Outcome.done(new KeyResultValue(
                        new ElementRef(command.strategy(), result.key()),
                        amount.orElseThrow(),
                        at,
                        command.user(),
                        Optional.of(command.now())))
                : Outcome.refused(Refusal.all(refusals));
    }

    /**
     * The key result by its key; measured now when no moment is given.
     *
     * @param version the version that the person looks at; that in force, otherwise the newest, when empty
     */
    public record Command(
            UserId user,
            StrategyId strategy,
            Optional<Integer> version,
            String keyResult,
            Optional<BigDecimal> amount,
            Optional<Instant> measuredAt,
            Instant now) {}
}
