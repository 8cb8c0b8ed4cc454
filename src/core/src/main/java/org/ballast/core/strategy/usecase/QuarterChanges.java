package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ballast.core.shared.People;
import org.ballast.core.strategy.InForce;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.StrategyStore;

/**
 * Compares a version with the one that was in force when the department's last quarter ended. That one was active, so
 * whoever may see this one may see it.
 */
final class QuarterChanges {

    private final StrategyStore store;
    private final People people;

    QuarterChanges(StrategyStore store, People people) {
        this.store = store;
        this.people = people;
    }

    /** Empty when nothing was in force then, or something newer than what is read. A quarter begins with its first day in UTC. */
    Optional<QuarterChangesView> of(Desk desk, Kernel kernel, Instant now) {
        LocalDate first = desk.department()
                .year()
                .quarterOf(LocalDate.ofInstant(now, ZoneOffset.UTC))
                .start();
        Instant begins = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        return InForce.before(begins, store.kernels().moves(desk.strategy().id()))
                .filter(version -> version <= desk.version().number())
                .map(version -> new QuarterChangesView(
                        first.minusDays(1),
                        version,
                        new ElementChanges(people)
                                .between(new Desks(store).kernel(desk.strategy().id(), version), kernel)));
    }
}
