package org.ballast.sandbox.load.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ballast.sandbox.load.figures.Overhead.Pair;
import org.ballast.sandbox.load.figures.Overhead.Ratio;
import org.junit.Test;

public class OverheadTest {
    @Test
    public void isTheRatioOfTheMedians() {
        Overhead overhead = new Overhead(List.of(new Pair(11, 10), new Pair(22, 20), new Pair(3000, 30)));
        assertThat(overhead.ofMedians().value()).isEqualTo(1.1);
    }

    @Test
    public void hasNoSpreadWhereEveryPairIsTheSame() {
        Overhead overhead = new Overhead(List.of(new Pair(12, 10), new Pair(12, 10)));
        assertThat(overhead.ofMedians()).isEqualTo(new Ratio(1.2, 1.2, 1.2));
        assertThat(overhead.ofMeans()).isEqualTo(new Ratio(1.2, 1.2, 1.2));
        assertThat(overhead.ofP95()).isEqualTo(new Ratio(1.2, 1.2, 1.2));
    }

    @Test
    public void spreadsAroundTheRatioAndSoTheSameEveryTime() {
        SplittableRandom random = new SplittableRandom(3);
        List<Pair> noisy = IntStream.range(0, 400)
                .mapToObj(n -> new Pair(1040 + random.nextInt(200), 1000 + random.nextInt(200)))
                .toList();
        Ratio ratio = new Overhead(noisy).ofMedians();
        assertThat(ratio.low()).isLessThan(ratio.value()).isGreaterThan(1.0);
        assertThat(ratio.high()).isGreaterThan(ratio.value()).isLessThan(1.1);
        assertThat(new Overhead(noisy).ofMedians()).isEqualTo(ratio);
    }

    @Test
    public void isOneWithoutPairs() {
        assertThat(new Overhead(List.of()).ofMedians()).isEqualTo(new Ratio(1, 1, 1));
    }
}
