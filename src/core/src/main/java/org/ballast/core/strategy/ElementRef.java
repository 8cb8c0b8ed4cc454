package org.ballast.core.strategy;

import java.util.Comparator;
import java.util.Optional;

/** Names an element among those of all strategies. */
public record ElementRef(StrategyId strategy, ElementKey key) implements Comparable<ElementRef> {

    private static final int MOST_DIGITS = 18;
    private static final Comparator<ElementRef> ORDER =
            Comparator.comparing(ElementRef::strategy).thenComparing(ElementRef::key);

    /** The element that is written so, such as {@code S12-P1} for the first pillar of strategy 12; empty for any other text. */
    public static Optional<ElementRef> parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 2 || dash > MOST_DIGITS || text.charAt(0) != 'S' || text.charAt(1) == '0') {
            return Optional.empty();
        }
        String digits = text.substring(1, dash);
        if (!digits.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return Optional.empty();
        }
        StrategyId strategy = new StrategyId(Long.parseLong(digits));
        return ElementKey.parse(text.substring(dash + 1)).map(key -> new ElementRef(strategy, key));
    }

    public String text() {
        return text(strategy, key.text());
    }

    /** How an element of the strategy would be written whose key is written so, whether there is such a key or not. */
    public static String text(StrategyId strategy, String key) {
        return text(String.valueOf(strategy.value()), key);
    }

    /** How it would be written where the strategy has this name instead of its id. */
    public static String text(String strategy, String key) {
        return "S" + strategy + "-" + key;
    }

    @Override
    public int compareTo(ElementRef other) {
        return ORDER.compare(this, other);
    }
}
