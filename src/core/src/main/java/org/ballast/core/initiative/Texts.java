package org.ballast.core.initiative;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;

/** Checks of single fields that several forms share. */
final class Texts {
    static final String MISSING = "ballast.shared.value-missing";

    private Texts() {}

    /** The text, which must not be empty. */
    static Outcome<String> required(TextRule rule, Optional<String> raw) {
        return rule.check(raw.orElse(""))
                .then(text ->
                        text.isEmpty() ? Outcome.refused(Refusal.invalid(MISSING, rule.field())) : Outcome.done(text));
    }

    static Outcome<String> optional(TextRule rule, Optional<String> raw) {
        return rule.check(raw.orElse(""));
    }

    /** Empty, or a web address: nothing else may become a link that people click. */
    static Outcome<String> link(String field, Optional<String> raw) {
        return new TextRule(field, Rfc.LONGEST_LINK, false)
                .check(raw.orElse(""))
                .then(link -> {
                    boolean web = link.startsWith("https://") || link.startsWith("http://");
                    return link.isEmpty() || (web && link.indexOf(' ') < 0)
                            ? Outcome.done(link)
                            : Outcome.refused(Refusal.invalid("ballast.initiative.not-a-link", field));
                });
    }

    static <E extends Enum<E>> Outcome<E> choice(Optional<String> code, E[] values, String field) {
        return Outcome.of(code, Refusal.invalid(MISSING, field))
                .then(given ->
                        Outcome.of(Codes.find(values, given), Refusal.invalid("ballast.shared.choice-unknown", field)));
    }

    static Outcome<Integer> whole(int value, int least, int most, String field) {
        return value >= least && value <= most
                ? Outcome.done(value)
                : Outcome.refused(Refusal.invalid("ballast.shared.number-out-of-range", field)
                        .with(least)
                        .with(most));
    }

    /** A number that can be kept and shown as it was typed; asks the scale first, so that 1e999999999 costs nothing. */
    static Outcome<BigDecimal> number(BigDecimal given, String field) {
        boolean fits = given.scale() >= -Metric.MOST_DIGITS
                && given.scale() <= Metric.MOST_DIGITS
                && given.precision() <= Metric.MOST_DIGITS;
        return fits
                ? Outcome.done(given)
                : Outcome.refused(Refusal.invalid("ballast.initiative.number-too-long", field)
                        .with(Metric.MOST_DIGITS));
    }

    static Outcome<BigDecimal> required(Optional<BigDecimal> given, String field) {
        return Outcome.of(given, Refusal.invalid(MISSING, field)).then(number -> number(number, field));
    }

    /** Done with the value when nothing was refused; what a form within refused is named field by field. */
    static <T> Outcome<T> unless(Collection<Refusal> refusals, Supplier<T> value) {
        List<Refusal> single = refusals.stream()
                .flatMap(refusal -> refusal.causes().isEmpty() ? Stream.of(refusal) : refusal.causes().stream())
                .toList();
        return single.isEmpty() ? Outcome.done(value.get()) : Outcome.refused(Refusal.all(single));
    }
}
