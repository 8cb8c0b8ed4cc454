package org.ballast.core.servicelevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody filled in about a service level, as it came; nothing at all when the flow has none.
 *
 * @param target percent
 * @param window code of a {@link Window}
 * @param keyResult by its name among all strategies
 * @param agreedWith a login name; as before when it is not given, nobody when it is empty
 */
public record ServiceLevelForm(
        Optional<String> indicator,
        Optional<BigDecimal> target,
        Optional<String> window,
        Optional<Integer> intervalHours,
        Optional<String> source,
        Optional<Boolean> trial,
        Optional<String> keyResult,
        Optional<String> agreedWith,
        Optional<LocalDate> agreedOn,
        Optional<String> agreement) {

    boolean isEmpty() {
        return indicator.filter(text -> !text.isBlank()).isEmpty() && target.isEmpty();
    }
}
