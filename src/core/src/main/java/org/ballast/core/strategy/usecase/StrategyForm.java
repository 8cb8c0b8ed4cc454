package org.ballast.core.strategy.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.strategy.Days;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.Strategy;

/** What somebody filled in about a strategy, as it came; days such as 2027-01-01. */
record StrategyForm(Optional<String> title, Optional<String> periodStart, Optional<String> periodEnd) {

    private static final TextRule TITLE = new TextRule("title", Strategy.LONGEST_TITLE, false);

    /** What was filled in, or one refusal that names every field that is wrong. */
    Outcome<Checked> check() {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> name = checkedTitle().orCollect(refusals);
        Optional<LocalDate> start = day(periodStart, "periodStart").orCollect(refusals);
        Optional<LocalDate> end = day(periodEnd, "periodEnd").orCollect(refusals);
        if (start.isPresent() && end.isPresent() && !Period.isValid(start.get(), end.get())) {
            refusals.add(Refusal.invalid("ballast.strategy.period-out-of-range", "periodEnd")
                    .with(Period.LONGEST_YEARS));
        }
        return refusals.isEmpty()
                ? Outcome.done(new Checked(name.orElseThrow(), new Period(start.orElseThrow(), end.orElseThrow())))
                : Outcome.refused(Refusal.all(refusals));
    }

    private Outcome<String> checkedTitle() {
        return TITLE.check(title.orElse(""))
                .then(text -> text.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", TITLE.field()))
                        : Outcome.done(text));
    }

    private static Outcome<LocalDate> day(Optional<String> text, String field) {
        if (text.isEmpty()) {
            return Outcome.refused(Refusal.invalid("ballast.shared.value-missing", field));
        }
        return Outcome.of(Days.parse(text.get()), Refusal.invalid("ballast.shared.not-a-day", field));
    }

    /** A title and days that a strategy may have. */
    record Checked(String title, Period period) {}
}
