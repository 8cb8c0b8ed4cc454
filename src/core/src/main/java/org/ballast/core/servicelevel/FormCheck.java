package org.ballast.core.servicelevel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/** Gathers what is wrong with a form; a field that is wrong counts as something harmless until the end. */
final class FormCheck {
    private final People people;
    private final List<Refusal> refusals = new ArrayList<>();

    FormCheck(People people) {
        this.people = people;
    }

    void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    <T> Outcome<T> outcome(Supplier<T> checked) {
        return refusals.isEmpty() ? Outcome.done(checked.get()) : Outcome.refused(Refusal.all(refusals));
    }

    String text(TextRule rule, Optional<String> raw) {
        return rule.check(raw.orElse("")).orCollect(refusals).orElse("");
    }

    String needed(TextRule rule, Optional<String> raw) {
        if (raw.filter(text -> !text.isBlank()).isEmpty()) {
            missing(rule.field());
        }
        return text(rule, raw);
    }

    void missing(String field) {
        refusals.add(Refusal.invalid("ballast.shared.value-missing", field));
    }

    Optional<Long> seconds(Optional<BigDecimal> seconds, String field) {
        return seconds.flatMap(number -> Seconds.millis(number, field).orCollect(refusals));
    }

    long neededSeconds(Optional<BigDecimal> seconds, String field) {
        if (seconds.isEmpty()) {
            missing(field);
        }
        return seconds(seconds, field).orElse(1L);
    }

    int whole(Optional<Integer> number, int otherwise, int most, String field) {
        int given = number.orElse(otherwise);
        if (given < 1 || given > most) {
            refusals.add(Refusal.invalid("ballast.service-level.number-out-of-range", field)
                    .with(most));
        }
        return given;
    }

    Optional<UserId> person(Optional<String> loginName, Optional<UserId> before, String field) {
        if (loginName.isEmpty()) {
            return before;
        }
        Optional<String> name = loginName.map(String::strip).filter(text -> !text.isEmpty());
        Optional<UserId> found = name.flatMap(people::named);
        if (name.isPresent() && found.isEmpty()) {
            refusals.add(Refusal.invalid("ballast.shared.person-unknown", field).with(name.get()));
        }
        return found;
    }

    <E extends Enum<E>> E choice(Optional<String> code, E[] values, String field, E otherwise) {
        if (code.isEmpty()) {
            return otherwise;
        }
        return Outcome.of(Codes.find(values, code.get()), Refusal.invalid("ballast.shared.choice-unknown", field))
                .orCollect(refusals)
                .orElse(otherwise);
    }
}
