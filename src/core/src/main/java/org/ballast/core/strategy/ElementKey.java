package org.ballast.core.strategy;

import java.util.Comparator;
import java.util.Optional;

/**
 * Names an element within its strategy, in every version of it; never given twice, also when the element is gone.
 *
 * @param number from 1, by kind
 */
public record ElementKey(ElementKind kind, int number) implements Comparable<ElementKey> {

    private static final int MOST_DIGITS = 6;
    private static final Comparator<ElementKey> ORDER =
            Comparator.comparing(ElementKey::kind).thenComparingInt(ElementKey::number);

    public ElementKey {
        if (number < 1) {
            throw new IllegalArgumentException("element number (" + number + ") must be positive");
        }
    }

    /** The key that is written so, such as {@code P1} for the first pillar; empty for any other text. */
    public static Optional<ElementKey> parse(String text) {
        String digits = text.isEmpty() ? "" : text.substring(1);
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return number
                ? ElementKind.of(text.charAt(0)).map(kind -> new ElementKey(kind, Integer.parseInt(digits)))
                : Optional.empty();
    }

    public String text() {
        return kind.letter() + String.valueOf(number);
    }

    @Override
    public int compareTo(ElementKey other) {
        return ORDER.compare(this, other);
    }
}
