package org.ballast.core.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/**
 * A win as somebody filled it in.
 *
 * @param kind code of a {@link WinKind}; other when it is not said
 * @param text required
 * @param day required
 */
public record WinForm(
        Optional<String> kind,
        Optional<String> text,
        Optional<String> link,
        Optional<LocalDate> day,
        Optional<BigDecimal> number,
        Optional<String> unit) {
    public Outcome<Win> check(Initiative initiative, UserId by) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<WinKind> checkedKind = kind.isEmpty()
                ? Optional.of(WinKind.OTHER)
                : Texts.choice(kind, WinKind.values(), "kind").orCollect(refusals);
        Optional<String> checkedText = Texts.required(new TextRule("text", Win.LONGEST_TEXT, false), text)
                .orCollect(refusals);
        Optional<String> checkedLink = Texts.link("link", link).orCollect(refusals);
        number.ifPresent(given -> Texts.number(given, "number").orCollect(refusals));
        Optional<String> checkedUnit = Texts.optional(new TextRule("unit", Metric.LONGEST_UNIT, false), unit)
                .orCollect(refusals);
        if (day.isEmpty()) {
            refusals.add(Refusal.invalid(Texts.MISSING, "day"));
        }
        return Texts.unless(
                refusals,
                () -> new Win(
                        initiative.board(),
                        initiative.id(),
                        checkedKind.orElseThrow(),
                        checkedText.orElseThrow(),
                        checkedLink.orElseThrow(),
                        day.orElseThrow(),
                        number,
                        checkedUnit.orElseThrow(),
                        by));
    }
}
