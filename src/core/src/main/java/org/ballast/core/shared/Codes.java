package org.ballast.core.shared;

import java.util.Locale;
import java.util.Optional;

/** The spelling of enum values outside: {@code PER_TEAM} is {@code per-team} in JSON, i18n keys and the screen. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with exactly that code; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> find(E[] values, String code) {
        for (E value : values) {
            if (of(value).equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
