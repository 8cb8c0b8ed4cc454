package org.ballast.core.solver;

/**
 * Numbers that look random and are the same on every machine: xoshiro128++ (Blackman and Vigna 2019), seeded by splitmix64.
 * Only 32-bit steps, so a translation to JavaScript is as fast.
 */
final class Dice {

    private static final int LOGARITHMS = 1024;

    /** Of {@code -ln((i + 1/2) / 1024)}, in 1024ths: what a uniform number has to beat in annealing. */
    private static final int[] NEGATIVE_LOGARITHM = negativeLogarithms();

    private int a;
    private int b;
    private int c;
    private int d;

    Dice(long seed) {
        long first = mixed(seed + 0x9E3779B97F4A7C15L);
        long second = mixed(seed + 0x3C6EF372FE94F82AL);
        a = (int) first;
        b = (int) (first >>> 32);
        c = (int) second;
        d = (int) (second >>> 32) | 1;
    }

    private static long mixed(long from) {
        long z = (from ^ (from >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private int next() {
        int result = Integer.rotateLeft(a + d, 7) + a;
        int shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = Integer.rotateLeft(d, 11);
        return result;
    }

    /** A number from 0 to below the limit, which is positive. */
    int below(int limit) {
        return (int) (((next() & 0xFFFFFFFFL) * limit) >>> 32);
    }

    /** How much worse a step may be at a temperature: exponentially distributed around it. */
    long patience(long temperature) {
        return (temperature * NEGATIVE_LOGARITHM[next() >>> 22]) >> 10;
    }

    /** By the series of the area hyperbolic tangent, in basic arithmetic alone: a library's logarithm may differ by machine. */
    private static int[] negativeLogarithms() {
        int[] table = new int[LOGARITHMS];
        for (int i = 0; i < LOGARITHMS; i++) {
            double x = (i + 0.5) / LOGARITHMS;
            int halvings = 0;
            while (x < 0.5) {
                x *= 2;
                halvings++;
            }
            double z = (1 - x) / (1 + x);
            double term = z;
            double sum = 0;
            for (int odd = 1; odd < 60; odd += 2) {
                sum += term / odd;
                term *= z * z;
            }
            table[i] = (int) ((2 * sum + halvings * 0.6931471805599453) * 1024 + 0.5);
        }
        return table;
    }
}
