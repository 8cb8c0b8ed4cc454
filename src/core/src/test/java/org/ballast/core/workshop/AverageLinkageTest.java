package org.ballast.core.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class AverageLinkageTest {

    private static final long LEAST = 300;

    @Test
    public void mergesWhatIsAlikeEnoughOnAverage() {
        long[][] likeness = {
            {0, 800, 100, 0},
            {800, 0, 450, 0},
            {100, 450, 0, 0},
            {0, 0, 0, 0},
        };

        assertThat(new AverageLinkage(copy(likeness)).merged(LEAST))
                .as("the third is like the other two with 275 on average")
                .containsExactly(List.of(0, 1), List.of(2), List.of(3));
        likeness[0][2] = 150;
        likeness[2][0] = 150;
        assertThat(new AverageLinkage(copy(likeness)).merged(LEAST))
                .as("with 300")
                .containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    public void ofEqualsTheFirstAreMergedFirst() {
        long[][] likeness = {
            {0, 500, 500},
            {500, 0, 0},
            {500, 0, 0},
        };

        assertThat(new AverageLinkage(likeness).merged(LEAST)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    public void nothingAndOneThingAreNoTrouble() {
        assertThat(new AverageLinkage(new long[0][0]).merged(LEAST)).isEmpty();
        assertThat(new AverageLinkage(new long[1][1]).merged(LEAST)).containsExactly(List.of(0));
    }

    /** The same by looking at every pair before each merge. */
    @Test
    public void findsWhatLookingAtEveryPairFinds() {
        for (int seed = 0; seed < 200; seed++) {
            long[][] likeness = random(new Random(seed));

            assertThat(new AverageLinkage(copy(likeness)).merged(LEAST))
                    .as("seed " + seed)
                    .isEqualTo(byEveryPair(copy(likeness)));
        }
    }

    /** Looking at every pair before each merge would take a good deal longer. */
    @Test(timeout = 20_000)
    public void gathersAsManyAsAWorkshopHasRoomForWithinAMoment() {
        int things = WorkshopRules.MOST_PARTICIPANTS * WorkshopRules.MOST_NOTES_PER_PERSON;
        long[][] likeness = new long[things][things];
        for (int one = 0; one < things; one++) {
            for (int other = 0; other < things; other++) {
                likeness[one][other] = one % 12 == other % 12 && one != other ? 400 + (one + other) % 7 : 0;
            }
        }

        assertThat(new AverageLinkage(likeness).merged(LEAST)).hasSize(12);
    }

    private static long[][] random(Random random) {
        int things = 1 + random.nextInt(16);
        long[][] likeness = new long[things][things];
        for (int one = 0; one < things; one++) {
            for (int other = 0; other < one; other++) {
                likeness[one][other] = random.nextInt(3) == 0 ? 0 : 100L * random.nextInt(10);
                likeness[other][one] = likeness[one][other];
            }
        }
        return likeness;
    }

    private static long[][] copy(long[][] likeness) {
        long[][] copy = likeness.clone();
        for (int one = 0; one < copy.length; one++) {
            copy[one] = copy[one].clone();
        }
        return copy;
    }

    private static List<List<Integer>> byEveryPair(long[][] likeness) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int thing = 0; thing < likeness.length; thing++) {
            groups.add(new ArrayList<>(List.of(thing)));
        }
        while (mergeClosest(groups, likeness)) {
            // Until no two are like enough.
        }
        return groups;
    }

    private static boolean mergeClosest(List<List<Integer>> groups, long[][] likeness) {
        int bestOne = -1;
        int bestOther = -1;
        long bestSum = 0;
        long bestPairs = 1;
        for (int one = 0; one < groups.size(); one++) {
            for (int other = one + 1; other < groups.size(); other++) {
                long sum = sum(groups.get(one), groups.get(other), likeness);
                long pairs = (long) groups.get(one).size() * groups.get(other).size();
                if (sum * bestPairs > bestSum * pairs) {
                    bestOne = one;
                    bestOther = other;
                    bestSum = sum;
                    bestPairs = pairs;
                }
            }
        }
        if (bestOne < 0 || bestSum < LEAST * bestPairs) {
            return false;
        }
        groups.get(bestOne).addAll(groups.remove(bestOther));
        return true;
    }

    private static long sum(List<Integer> one, List<Integer> other, long[][] likeness) {
        return one.stream()
                .mapToLong(first -> other.stream()
                        .mapToLong(second -> likeness[first][second])
                        .sum())
                .sum();
    }
}
