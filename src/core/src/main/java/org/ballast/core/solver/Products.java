package org.ballast.core.solver;

/** Compares products that may be longer than a long. (The JDK's {@code multiplyHigh} is not everywhere.) */
final class Products {

    private static final int HALF = 32;
    private static final long LOW = 0xFFFFFFFFL;
    private static final int BITS_THAT_FIT = 62;

    private Products() {}

    /** Whether every product of a number up to the one and a number up to the other fits into a long. */
    static boolean fit(long most, long mostOfOther) {
        return bits(most) + bits(mostOfOther) <= BITS_THAT_FIT;
    }

    /** Whether a × b is less than c × d; all are 0 or more. */
    static boolean less(long a, long b, long c, long d) {
        long high = high(a, b);
        long otherHigh = high(c, d);
        if (high != otherHigh) {
            return high < otherHigh;
        }
        return Long.compareUnsigned(a * b, c * d) < 0;
    }

    /** The upper 64 bits of a × b for numbers of 0 or more. */
    private static long high(long a, long b) {
        long aLow = a & LOW;
        long aHigh = a >>> HALF;
        long bLow = b & LOW;
        long bHigh = b >>> HALF;
        long middle = aHigh * bLow + ((aLow * bLow) >>> HALF);
        long carry = (middle & LOW) + aLow * bHigh;
        return aHigh * bHigh + (middle >>> HALF) + (carry >>> HALF);
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }
}
