package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.KeyResultValue;
import org.ballast.core.strategy.OwnerDuties;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/** What waits for the owners of a strategy: in the version in force, and in what is to follow it. */
final class WaitingDuties {

    private final StrategyStore store;
    private final Desks desks;

    WaitingDuties(StrategyStore store) {
        this.store = store;
        this.desks = new Desks(store);
    }

    /**
     * By version.
     *
     * @param versions all of the strategy, by number
     */
    List<Refusal> of(Strategy strategy, List<StrategyVersion> versions, Instant now) {
        return OwnerDuties.current(versions).stream()
                .flatMap(version -> OwnerDuties.of(
                        version,
                        strategy.period(),
                        ViewStrategy.unanswered(store, version),
                        version.state() == VersionState.ACTIVE ? silent(strategy, version, now) : 0,
                        now)
                        .stream())
                .toList();
    }

    private int silent(Strategy strategy, StrategyVersion version, Instant now) {
        Measurements measurements = new Measurements(store, strategy, false, now);
        return Math.toIntExact(desks.kernel(strategy.id(), version.number()).keyResults().stream()
                .filter(result -> OwnerDuties.isSilent(
                        result.measure(),
                        result.counting(),
                        Optional.ofNullable(measurements.values().get(result.key()))
                                .map(KeyResultValue::measuredAt),
                        now))
                .count());
    }
}
