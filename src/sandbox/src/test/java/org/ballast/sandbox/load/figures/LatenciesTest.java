package org.ballast.sandbox.load.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

public class LatenciesTest {
    private final Latencies hundred = Latencies.of(
            LongStream.rangeClosed(1, 100).map(n -> 101 - n).boxed().toList());

    @Test
    public void takesTheNearestRankWhateverTheOrder() {
        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
    }

    @Test
    public void roundsTheRankUp() {
        Latencies three = Latencies.of(List.of(10L, 20L, 30L));
        assertThat(three.percentile(50)).isEqualTo(20);
        assertThat(three.percentile(67)).isEqualTo(30);
        assertThat(three.percentile(33)).isEqualTo(10);
        assertThat(three.percentile(0.001)).isEqualTo(10);
    }

    @Test
    public void knowsCountMeanAndMaximum() {
        assertThat(hundred.count()).isEqualTo(100);
        assertThat(hundred.max()).isEqualTo(100);
        assertThat(hundred.mean()).isEqualTo(50.5);
    }

    @Test
    public void isZeroWithoutValues() {
        Latencies none = Latencies.of(List.of());
        assertThat(none.percentile(95)).isZero();
        assertThat(none.max()).isZero();
        assertThat(none.mean()).isZero();
    }

    @Test
    public void refusesPercentagesThatAreNone() {
        assertThatThrownBy(() -> hundred.percentile(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hundred.percentile(100.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
