package org.ballast.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.Test;

public class EffortTest {

    @Test
    public void reachesFromHalfADayToTwoHundredDays() {
        assertThat(Effort.fromDays(new BigDecimal("0.5"))).contains(new Effort(1));
        assertThat(Effort.fromDays(new BigDecimal("200"))).contains(Effort.ofDays(200));
        assertThat(Effort.fromDays(new BigDecimal("0"))).isEmpty();
        assertThat(Effort.fromDays(new BigDecimal("200.5"))).isEmpty();
        assertThat(Effort.fromDays(new BigDecimal("0.3"))).isEmpty();
    }

    @Test
    public void isNeverBuiltOutOfRange() {
        assertThatThrownBy(() -> new Effort(0)).hasMessageContaining("(0)");
        assertThatThrownBy(() -> new Effort(401)).hasMessageContaining("(401)");
    }

    @Test
    public void comparesByAmountAndIsAnAmountOfPersonDays() {
        assertThat(new Effort(3)).isGreaterThan(new Effort(2)).isLessThan(new Effort(4));
        assertThat(new Effort(3).asPersonDays()).isEqualTo(new PersonDays(3));
    }
}
