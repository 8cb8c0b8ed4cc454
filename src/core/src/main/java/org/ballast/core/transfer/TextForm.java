package org.ballast.core.transfer;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a text has to look like, so that whoever reads its row later understands it.
 *
 * @param example one that fits
 */
public record TextForm(String example, Predicate<String> fits) {

    /** The name of a constant, of which there is at least one. */
    public static TextForm oneOf(Class<? extends Enum<?>> codes) {
        Enum<?>[] constants = codes.getEnumConstants();
        Set<String> names = Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
        return new TextForm(constants[0].name(), names::contains);
    }
}
