package org.ballast.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class DiceTest {
    @Test
    public void everySideComesUpEquallyOften() {
        for (int sides : new int[] {2, 3, 6, 7, 12, 100}) {
            int[] counts = new int[sides];
            Dice dice = new Dice(sides);
            int rolls = 6_000 * sides;
            for (int roll = 0; roll < rolls; roll++) {
                counts[dice.below(sides)]++;
            }
            double chiSquared = 0;
            for (int count : counts) {
                chiSquared += Math.pow(count - 6_000, 2) / 6_000;
            }
            // Six standard deviations above its mean.
            assertThat(chiSquared).isLessThan(sides - 1 + 6 * Math.sqrt(2.0 * (sides - 1)));
        }
    }

    @Test
    public void oneRollSaysNothingAboutTheNext() {
        int[] pairs = new int[36];
        Dice dice = new Dice(7);
        int before = dice.below(6);
        for (int roll = 0; roll < 36_000; roll++) {
            int next = dice.below(6);
            pairs[before * 6 + next]++;
            before = next;
        }
        for (int pair : pairs) {
            assertThat(pair).isBetween(820, 1_180);
        }
    }

    @Test
    public void neighbouringSeedsRollDifferently() {
        assertThat(rolls(1)).isNotEqualTo(rolls(2)).isEqualTo(rolls(1));
        assertThat(rolls(0)).isNotEqualTo(rolls(-1));
    }

    @Test
    public void aDieWithOneSideAlwaysShowsIt() {
        assertThat(new Dice(3).below(1)).isZero();
    }

    private static List<Integer> rolls(int seed) {
        Dice dice = new Dice(seed);
        List<Integer> rolls = new ArrayList<>();
        for (int roll = 0; roll < 10; roll++) {
            rolls.add(dice.below(1_000));
        }
        return rolls;
    }
}
