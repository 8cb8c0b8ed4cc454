package org.ballast.core.initiative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;

/**
 * A metric as somebody filled it in; name, before and after are required.
 *
 * @param keyResult the ref of the key result of which it is a value too, such as S1-K1
 */
public record MetricForm(
        Optional<String> name,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Optional<String> unit,
        Optional<String> keyResult) {
    /** The field names begin with where the metric stands. */
    Outcome<Metric> check(String where) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> checkedName = Texts.required(new TextRule(where + "name", Metric.LONGEST_NAME, false), name)
                .orCollect(refusals);
        Optional<BigDecimal> checkedBefore =
                Texts.required(before, where + "before").orCollect(refusals);
        Optional<BigDecimal> checkedAfter =
                Texts.required(after, where + "after").orCollect(refusals);
        Optional<String> checkedUnit = Texts.optional(new TextRule(where + "unit", Metric.LONGEST_UNIT, false), unit)
                .orCollect(refusals);
        return Texts.unless(
                refusals,
                () -> new Metric(
                        checkedName.orElseThrow(),
                        checkedBefore.orElseThrow(),
                        checkedAfter.orElseThrow(),
                        checkedUnit.orElseThrow()));
    }
}
