package org.ballast.core.forecast;

import java.util.List;

/**
 * What a forecast is made of. A period is whatever the history was counted in, such as a sprint; the amount is in whatever
 * unit both history and scope have, such as half-days or issues.
 *
 * @param history what was done in each period, oldest first, zero where nothing was; each 0 to {@value #MOST_OF_A_PERIOD}
 * @param least what remains to be done, at least; 1 to {@value #MOST_SCOPE}
 * @param most what remains, at most; least to {@value #MOST_SCOPE}
 * @param growthPercent how much work may grow while it is done, at most, because parts are cut in two and found on the
 *     way; 0 to {@value #MOST_GROWTH}
 */
public record ForecastInput(List<Integer> history, int least, int most, int growthPercent) {
    public static final int MOST_OF_A_PERIOD = 1_000_000;
    public static final int MOST_SCOPE = 1_000_000;
    public static final int MOST_GROWTH = 200;

    /** Up to 30 % more than planned, as is usual for split rates (Magennis, "Forecasting and Simulating", 2011). */
    public static final int USUAL_GROWTH = 30;

    private static final int HASH_BASIS = 0x811C9DC5;
    private static final int HASH_PRIME = 0x01000193;
    private static final int BITS_OF_A_BYTE = 8;

    public ForecastInput {
        history = List.copyOf(history);
        refuseOutside("least", least, 1, MOST_SCOPE);
        refuseOutside("most", most, least, MOST_SCOPE);
        refuseOutside("growth", growthPercent, 0, MOST_GROWTH);
        history.forEach(done -> refuseOutside("a period", done, 0, MOST_OF_A_PERIOD));
    }

    /** The same for the same input on every machine: FNV-1a over the numbers, byte by byte. */
    int seed() {
        int hash = HASH_BASIS;
        for (int done : history) {
            hash = mixed(hash, done);
        }
        return mixed(mixed(mixed(hash, least), most), growthPercent);
    }

    private static int mixed(int hash, int number) {
        int result = hash;
        for (int shift = 0; shift < Integer.SIZE; shift += BITS_OF_A_BYTE) {
            result = (result ^ ((number >>> shift) & 0xFF)) * HASH_PRIME;
        }
        return result;
    }

    private static void refuseOutside(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " (" + value + ") must be " + least + " to " + most);
        }
    }
}
