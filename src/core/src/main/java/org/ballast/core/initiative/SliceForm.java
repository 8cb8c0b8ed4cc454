package org.ballast.core.initiative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * What somebody filled in about a slice, as it came.
 *
 * @param effort person-days; required
 * @param dependsOn issues of the other slices that must be finished first
 */
public record SliceForm(Optional<BigDecimal> effort, List<IssueId> dependsOn) {
    /**
     * The slice with the new values. A dependency on a slice that the person must not see stays as it is.
     *
     * @param before the slice as it is kept; absent for a new one
     */
    public Outcome<Slice> check(IssueId issue, Optional<Slice> before, Initiative initiative, SliceNames names) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Effort> checkedEffort = effort(effort, "effort").orCollect(refusals);
        TreeSet<IssueId> all = new TreeSet<>(dependsOn);
        if (all.contains(issue)
                || all.stream()
                        .anyMatch(other -> initiative.slice(other).isEmpty()
                                || names.keyOf(other).isEmpty())) {
            refusals.add(Refusal.invalid("ballast.initiative.dependency-unknown", "dependsOn"));
        }
        before.ifPresent(kept -> kept.dependsOn().stream()
                .filter(other -> names.keyOf(other).isEmpty())
                .forEach(all::add));
        return Texts.unless(refusals, () -> {
            List<IssueId> needed = List.copyOf(all);
            return before.map(kept -> kept.with(checkedEffort.orElseThrow(), needed))
                    .orElseGet(() -> Slice.planned(issue, checkedEffort.orElseThrow(), needed));
        });
    }

    static Outcome<Effort> effort(Optional<BigDecimal> days, String field) {
        return Outcome.of(days, Refusal.invalid(Texts.MISSING, field))
                .then(given -> Outcome.of(
                        Effort.fromDays(given),
                        Refusal.invalid("ballast.initiative.effort-out-of-range", field)
                                .with(new PersonDays(Effort.FEWEST_HALF_DAYS))
                                .with(new PersonDays(Effort.MOST_HALF_DAYS))));
    }
}
