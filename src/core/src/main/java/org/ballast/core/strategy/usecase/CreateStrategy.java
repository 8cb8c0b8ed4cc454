package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/** Begins a department's strategy with an empty draft. */
public final class CreateStrategy {

    private final StrategyStore store;
    private final UnitOfWork unitOfWork;
    private final ViewStrategy view;

    public CreateStrategy(StrategyStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.view = new ViewStrategy(store, tracker);
    }

    public Outcome<StrategyView> handle(Command command) {
        return Outcome.of(
                        store.departments()
                                .find(command.department())
                                .filter(department -> StrategyRules.maySee(department, command.user())),
                        StrategyRules.DEPARTMENT_UNKNOWN)
                .then(department ->
                        Outcome.done(department).unless(StrategyRules.objectionToOwn(department, command.user())))
                .then(department -> add(command))
                .then(strategy -> view.handle(
                        new ViewStrategy.Command(command.user(), strategy.id(), Optional.empty(), command.now())));
    }

    private Outcome<Strategy> add(Command command) {
        return new StrategyForm(command.title(), command.periodStart(), command.periodEnd())
                .check()
                .then(form -> unitOfWork.run(() -> Outcome.done(add(command, form.title(), form.period()))));
    }

    private Strategy add(Command command, String title, Period period) {
        Strategy strategy = store.strategies().add(command.department(), title, period);
        store.strategies()
                .save(new StrategyVersion(strategy.id(), 1, VersionState.DRAFT, command.now(), command.user()));
        return strategy;
    }

    /** Days such as 2027-01-01. */
    public record Command(
            UserId user,
            DepartmentId department,
            Optional<String> title,
            Optional<String> periodStart,
            Optional<String> periodEnd,
            Instant now) {}
}
