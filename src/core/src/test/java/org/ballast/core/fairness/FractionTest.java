package org.ballast.core.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.Test;

/** Numbers that never round. */
public class FractionTest {

    @Test
    public void equalNumbersAreEqualRecords() {
        assertThat(fraction(6, -4)).isEqualTo(fraction(-3, 2));
        assertThat(fraction(0, -7)).isEqualTo(Fraction.ZERO);
        assertThat(fraction(-6, -4)).isEqualTo(fraction(3, 2));
    }

    @Test
    public void threeThirdsAreOne() {
        Fraction third = Fraction.of(1).dividedBy(3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
        assertThat(third.times(3)).isEqualTo(Fraction.of(1));
        assertThat(Fraction.of(1).minus(third)).isEqualTo(fraction(2, 3));
    }

    @Test
    public void numbersBeyondALongKeepTheirValue() {
        Fraction large = Fraction.of(Long.MAX_VALUE).times(Long.MAX_VALUE);
        assertThat(large.dividedBy(Long.MAX_VALUE).dividedBy(Long.MAX_VALUE)).isEqualTo(Fraction.of(1));
        assertThat(large).isGreaterThan(Fraction.of(Long.MAX_VALUE));
    }

    @Test
    public void theSmallerOfTwoIsTheLimit() {
        assertThat(fraction(1, 3).atMost(fraction(1, 2))).isEqualTo(fraction(1, 3));
        assertThat(fraction(2, 3).atMost(fraction(1, 2))).isEqualTo(fraction(1, 2));
        assertThat(fraction(1, 2).atMost(fraction(1, 2))).isEqualTo(fraction(1, 2));
    }

    @Test
    public void dividingByZeroNamesTheNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(7).dividedBy(0))
                .withMessageContaining("7/0");
    }

    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
