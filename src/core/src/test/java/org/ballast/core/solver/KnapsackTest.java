package org.ballast.core.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.Test;

public class KnapsackTest {

    @Test
    public void keepsWhatItWasGivenWhateverHappensToTheArrays() {
        long[] profits = {5, 6};
        Knapsack knapsack = new Knapsack(profits, new long[] {1, 2}, 2);
        profits[0] = 99;
        assertThat(knapsack.profit(0)).isEqualTo(5);
        assertThat(knapsack.weight(1)).isEqualTo(2);
        assertThat(knapsack.capacity()).isEqualTo(2);
        assertThat(knapsack.size()).isEqualTo(2);
    }

    @Test
    public void takesNumbersUpToTheLimitOfALong() {
        Knapsack knapsack = new Knapsack(
                new long[] {Long.MAX_VALUE, 0, Long.MIN_VALUE},
                new long[] {Long.MAX_VALUE, Long.MAX_VALUE, 0},
                Long.MAX_VALUE);
        assertThat(knapsack.profit(2)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    public void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Knapsack(new long[1], new long[2], 0))
                .withMessageContaining("1 profits and 2 weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Knapsack(new long[1], new long[] {-1}, 0))
                .withMessageContaining("weight of item 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Knapsack(new long[0], new long[0], -1))
                .withMessageContaining("capacity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Knapsack(new long[] {Long.MAX_VALUE, 1}, new long[2], 1))
                .withMessageContaining("more than a long holds");
    }
}
