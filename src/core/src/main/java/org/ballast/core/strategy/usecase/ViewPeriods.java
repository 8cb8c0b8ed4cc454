package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Shows which years and quarters a department's new strategy could be for. */
public final class ViewPeriods {

    private final StrategyStore store;

    public ViewPeriods(StrategyStore store) {
        this.store = store;
    }

    public Outcome<PeriodChoicesView> handle(UserId viewer, DepartmentId id, Instant now) {
        return Outcome.of(
                        store.departments().find(id).filter(department -> StrategyRules.maySee(department, viewer)),
                        StrategyRules.DEPARTMENT_UNKNOWN)
                .map(department -> choices(department, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    private static PeriodChoicesView choices(Department department, LocalDate today) {
        return new PeriodChoicesView(department.year().choices(today).stream()
                .map(period -> new PeriodChoiceView(department.year().kindOf(period), period.start(), period.end()))
                .toList());
    }
}
