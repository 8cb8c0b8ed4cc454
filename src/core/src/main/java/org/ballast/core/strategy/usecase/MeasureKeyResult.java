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
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.KeyResultValue;
import org.ballast.core.strategy.SeenValue;
import org.ballast.core.strategy.Strategy;
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
        return unitOfWork
                .run(() -> {
                    int sequence = nextSequence(command.strategy());
                    return check(command).then(sound -> write(sound, command.seen(), sequence));
                })
                .then(done -> desks.measured(command.user(), command.strategy(), command.version()))
                .then(desk -> view.handle(new ViewStrategy.Command(
                        command.user(),
                        command.strategy(),
                        Optional.of(desk.version().number()),
                        command.now())));
    }

    /** The value, if it may be written down. */
    Outcome<Sound> check(Command command) {
        return desks.measured(command.user(), command.strategy(), command.version())
                .then(desk -> keyResult(command, desk)
                        .then(result -> value(command, result))
                        .map(value -> new Sound(desk, value, command.now())));
    }

    /** Writes down what was checked before in the same unit of work. */
    void write(Sound sound) {
        write(sound, nextSequence(sound.desk().strategy().id()));
    }

    /** Read before all else: whoever writes down another value or leads the version on meanwhile takes this sequence first. */
    private int nextSequence(StrategyId strategy) {
        return store.kernels().newest(strategy) + 1;
    }

    private Outcome<KeyResultValue> write(Sound sound, Optional<SeenValue> seen, int sequence) {
        Strategy strategy = sound.desk().strategy();
        Optional<KeyResultValue> newest = Optional.ofNullable(new Measurements(store, strategy, false, sound.now())
                .values()
                .get(sound.value().keyResult().key()));
        return Outcome.done(sound.value())
                .unless(StrategyRules.objectionToValue(seen, newest))
                .map(value -> write(sound, sequence));
    }

    private KeyResultValue write(Sound sound, int sequence) {
        KeyResultValue value = sound.value();
        store.kernels()
                .append(List.of(KernelChange.beside(
                        sound.desk().strategy().id(),
                        sound.desk().version().number(),
                        sequence,
                        value.by(),
                        sound.now())));
        store.values().add(value);
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
     * @param seen the newest value that they saw, so that nobody's is followed unseen; not checked when absent
     */
    public record Command(
            UserId user,
            StrategyId strategy,
            Optional<Integer> version,
            String keyResult,
            Optional<BigDecimal> amount,
            Optional<Instant> measuredAt,
            Optional<SeenValue> seen,
            Instant now) {

        /** Whatever was there before. */
        public Command(
                UserId user,
                StrategyId strategy,
                Optional<Integer> version,
                String keyResult,
                Optional<BigDecimal> amount,
                Optional<Instant> measuredAt,
                Instant now) {
            this(user, strategy, version, keyResult, amount, measuredAt, Optional.empty(), now);
        }
    }

    /** A value that may be written down now, and where. */
    record Sound(Desk desk, KeyResultValue value, Instant now) {}
}
