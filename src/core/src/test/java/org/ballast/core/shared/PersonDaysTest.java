package org.ballast.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.Test;

public class PersonDaysTest {

    @Test
    public void readsWholeAndHalfDaysHoweverTheyAreWritten() {
        assertThat(read("1.5")).isEqualTo(3);
        assertThat(read("0.5")).isEqualTo(1);
        assertThat(read("2")).isEqualTo(4);
        assertThat(read("2.0000")).isEqualTo(4);
        assertThat(read("1.50")).isEqualTo(3);
        assertThat(read("15e-1")).isEqualTo(3);
        assertThat(read("1e2")).isEqualTo(200);
        assertThat(read("0")).isZero();
        assertThat(read("-0.0")).isZero();
        assertThat(read("0e99")).isZero();
        assertThat(read("1000000")).isEqualTo(PersonDays.MOST_HALF_DAYS);
    }

    @Test
    public void refusesWhatIsNoHalfDayOrOutOfRange() {
        assertThat(PersonDays.fromDays(new BigDecimal("0.25"))).isEmpty();
        assertThat(PersonDays.fromDays(new BigDecimal("0.4999999999"))).isEmpty();
        assertThat(PersonDays.fromDays(new BigDecimal("1.7"))).isEmpty();
        assertThat(PersonDays.fromDays(new BigDecimal("-0.5"))).isEmpty();
        assertThat(PersonDays.fromDays(new BigDecimal("1000000.5"))).isEmpty();
        assertThat(PersonDays.fromDays(new BigDecimal("2147483648"))).isEmpty();
        assertThat(PersonDays.fromDays(new BigDecimal("4294967297.5"))).isEmpty();
    }

    @Test(timeout = 1000)
    public void wastesNoTimeOnHugeExponents() {
        assertThat(PersonDays.fromDays(new BigDecimal("1e999999999"))).isEmpty();
        assertThat(PersonDays.fromDays(new BigDecimal("1e-999999999"))).isEmpty();
        assertThat(PersonDays.fromDays(new BigDecimal("-1e999999999"))).isEmpty();
        assertThat(PersonDays.fromDays(new BigDecimal("0e999999999"))).contains(PersonDays.NONE);
    }

    @Test
    public void isNeverNegativeOrBeyondItsRange() {
        assertThatThrownBy(() -> new PersonDays(-1)).hasMessageContaining("(-1)");
        assertThatThrownBy(() -> new PersonDays(2_000_001)).hasMessageContaining("(2000001)");
        assertThatThrownBy(() -> new PersonDays(2_000_000).plus(new PersonDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonDays(2_000_000).times(2_000)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> PersonDays.ofDays(1_500_000_000)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    public void addsMultipliesAndTakesAwayDownToNothing() {
        assertThat(PersonDays.ofDays(2).plus(new PersonDays(1))).isEqualTo(new PersonDays(5));
        assertThat(PersonDays.ofDays(2).times(3)).isEqualTo(PersonDays.ofDays(6));
        assertThat(PersonDays.ofDays(2).minus(new PersonDays(1))).isEqualTo(new PersonDays(3));
        assertThat(PersonDays.ofDays(2).minus(PersonDays.ofDays(3))).isEqualTo(PersonDays.NONE);
    }

    @Test
    public void comparesByAmount() {
        assertThat(PersonDays.ofDays(2)).isGreaterThan(PersonDays.ofDays(1));
        assertThat(PersonDays.ofDays(2).exceeds(PersonDays.ofDays(1))).isTrue();
        assertThat(PersonDays.ofDays(2).exceeds(PersonDays.ofDays(2))).isFalse();
    }

    @Test
    public void roundsPercentHalfUpAndKnowsNoShareOfNothing() {
        assertThat(PersonDays.ofDays(1).percentOf(PersonDays.ofDays(20))).isEqualTo(5);
        assertThat(PersonDays.ofDays(1).percentOf(PersonDays.ofDays(17))).isEqualTo(6);
        assertThat(PersonDays.ofDays(1).percentOf(PersonDays.ofDays(200))).isEqualTo(1);
        assertThat(PersonDays.ofDays(49).percentOf(PersonDays.ofDays(10_000))).isZero();
        assertThat(PersonDays.ofDays(50).percentOf(PersonDays.ofDays(10_000))).isEqualTo(1);
        assertThat(PersonDays.ofDays(40).percentOf(PersonDays.ofDays(20))).isEqualTo(200);
        assertThat(PersonDays.ofDays(1).percentOf(PersonDays.NONE)).isZero();
        assertThat(new PersonDays(2_000_000).percentOf(new PersonDays(1))).isEqualTo(200_000_000);
    }

    @Test
    public void isWrittenWithAPoint() {
        assertThat(new PersonDays(0).text()).isEqualTo("0");
        assertThat(new PersonDays(1).text()).isEqualTo("0.5");
        assertThat(new PersonDays(3).text()).isEqualTo("1.5");
        assertThat(new PersonDays(400).text()).isEqualTo("200");
    }

    private static int read(String days) {
        return PersonDays.fromDays(new BigDecimal(days)).orElseThrow().halfDays();
    }
}
