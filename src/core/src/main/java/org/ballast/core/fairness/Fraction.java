package org.ballast.core.fairness;

import java.math.BigInteger;

/**
 * An exact rational number. A share of a budget is divided again and again, and who pays what must not hang on rounding.
 *
 * @param numerator has the sign
 * @param denominator positive; lowest terms, so that equal numbers are equal records
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);

    Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("the denominator of " + numerator + "/0 must not be zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /**
     * This number divided by a whole one.
     *
     * @param divisor not zero
     */
    Fraction dividedBy(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    Fraction atMost(Fraction limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
