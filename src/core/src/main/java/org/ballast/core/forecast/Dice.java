package org.ballast.core.forecast;

/**
 * Random numbers that are the same on every machine and in every language: Marsaglia's xorshift with 128 bits of state
 * ("Xorshift RNGs", Journal of Statistical Software 8/14, 2003), in 32-bit integers alone, because a JavaScript build has
 * no fast others. Good enough to draw samples, not to keep secrets.
 */
final class Dice {
    private static final int FIRST_FACTOR = 1_812_433_253;
    private static final int MANTISSA = 30;

    private int x;
    private int y;
    private int z;
    private int w;

    /** The state is filled from the seed by the initialisation of the Mersenne twister, so that any seed will do. */
    Dice(int seed) {
        x = next(seed, 1);
        y = next(x, 2);
        z = next(y, 3);
        // The one state that would stay as it is: all zero.
        w = next(z, 4) | 1;
    }

    /**
     * A whole number from 0 to below the bound, each as likely as any other: numbers of the last, incomplete round are
     * thrown away.
     *
     * @param bound 1 to 2^24
     */
    int below(int bound) {
        int sides = Math.max(1, bound);
        int most = (1 << MANTISSA) - (1 << MANTISSA) % sides;
        int rolled = bits();
        while (rolled >= most) {
            rolled = bits();
        }
        return rolled % sides;
    }

    private int bits() {
        int mixed = x ^ (x << 11);
        x = y;
        y = z;
        z = w;
        w = w ^ (w >>> 19) ^ mixed ^ (mixed >>> 8);
        return w >>> (Integer.SIZE - MANTISSA);
    }

    private static int next(int before, int place) {
        return FIRST_FACTOR * (before ^ (before >>> MANTISSA)) + place;
    }
}
