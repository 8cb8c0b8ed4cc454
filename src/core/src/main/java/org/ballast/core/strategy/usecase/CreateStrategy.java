package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Days;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/** Begins a department's strategy with an empty draft. */
public final class CreateStrategy {

    private static final TextRule TITLE = new TextRule("title", Strategy.LONGEST_TITLE, false);

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
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> title = title(command).orCollect(refusals);
        Optional<LocalDate> start = day(command.periodStart(), "periodStart").orCollect(refusals);
        Optional<LocalDate> end = day(command.periodEnd(), "periodEnd").orCollect(refusals);
        if (start.isPresent() && end.isPresent() && !Period.isValid(start.get(), end.get())) {
            refusals.add(Refusal.invalid("ballast.strategy.period-out-of-range", "periodEnd")
                    .with(Period.LONGEST_YEARS));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        Period period = new Period(start.orElseThrow(), end.orElseThrow());
        return unitOfWork.run(() -> Outcome.done(add(command, title.orElseThrow(), period)));
    }

    private Strategy add(Command command, String title, Period period) {
        Strategy strategy = store.strategies().add(command.department(), title, period);
        store.strategies()
                .save(new StrategyVersion(strategy.id(), 1, VersionState.DRAFT, command.now(), command.user()));
        return strategy;
    }

    private static Outcome<String> title(Command command) {
        return TITLE.check(command.title().orElse(""))
                .then(title -> title.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", TITLE.field()))
                        : Outcome.done(title));
    }

    private static Outcome<LocalDate> day(Optional<String> text, String field) {
        if (text.isEmpty()) {
            return Outcome.refused(Refusal.invalid("ballast.shared.value-missing", field));
        }
        return Outcome.of(Days.parse(text.get()), Refusal.invalid("ballast.shared.not-a-day", field));
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
