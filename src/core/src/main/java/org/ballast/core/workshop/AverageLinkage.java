package org.ballast.core.workshop;

import java.util.ArrayList;
import java.util.List;

/**
 * Merges, over and over, the two groups that are most alike on average (average linkage, Sokal and Michener 1958); of equals the
 * first. Each group knows the nearest one after it, which only a merge of one of the two changes, so that it takes some n² steps
 * for n things and not n³.
 */
final class AverageLinkage {

    private static final int NONE = -1;

    /** Sums of the likeness of all pairs between two groups. */
    private final long[][] sums;

    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] nearest;

    /** Takes the matrix over: how alike two things are, 0 for not at all, the same both ways. */
    AverageLinkage(long[][] likeness) {
        this.sums = likeness;
        this.nearest = new int[likeness.length];
        for (int thing = 0; thing < likeness.length; thing++) {
            groups.add(new ArrayList<>(List.of(thing)));
        }
        for (int one = 0; one < likeness.length; one++) {
            look(one);
        }
    }

    /** The groups when no two are alike so much on average; a thing that is like no other is one alone. */
    List<List<Integer>> merged(long least) {
        for (int one = closest(); one != NONE && average(one) >= least * pairs(one, nearest[one]); one = closest()) {
            merge(one, nearest[one]);
        }
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private long average(int one) {
        return sums[one][nearest[one]];
    }

    private int closest() {
        int best = NONE;
        for (int one = 0; one < nearest.length; one++) {
            if (nearest[one] != NONE && (best == NONE || isCloser(one, nearest[one], best, nearest[best]))) {
                best = one;
            }
        }
        return best;
    }

    /** The second becomes part of the first, and stays as an empty group that is like none. */
    private void merge(int one, int other) {
        groups.get(one).addAll(groups.get(other));
        groups.get(other).clear();
        for (int each = 0; each < nearest.length; each++) {
            sums[one][each] += sums[other][each];
            sums[each][one] = sums[one][each];
            sums[other][each] = 0;
            sums[each][other] = 0;
        }
        nearest[other] = NONE;
        look(one);
        for (int each = 0; each < other; each++) {
            if (nearest[each] == one || nearest[each] == other) {
                look(each);
            }
        }
    }

    private void look(int one) {
        nearest[one] = NONE;
        for (int other = one + 1; other < nearest.length; other++) {
            if (sums[one][other] > 0 && (nearest[one] == NONE || isCloser(one, other, one, nearest[one]))) {
                nearest[one] = other;
            }
        }
    }

    private boolean isCloser(int one, int other, int thanOne, int thanOther) {
        return sums[one][other] * pairs(thanOne, thanOther) > sums[thanOne][thanOther] * pairs(one, other);
    }

    private long pairs(int one, int other) {
        return (long) groups.get(one).size() * groups.get(other).size();
    }
}
