package org.ballast.core.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Suggests which problem notes belong together, by their wording alone: the same notes always give the same groups.
 *
 * <p>Two notes are as alike as the words that they share: the weight of the shared ones divided by the weight of all (the
 * weighted Jaccard index, after Ružička 1958). A word weighs more the fewer notes have it (inverse document frequency,
 * Sparck Jones 1972; here in whole bits, so that no rounding differs between machines), and one that a single note has says
 * nothing. Then the two groups that are most alike on average are merged, over and over, until none are like enough
 * (average linkage, Sokal and Michener 1958). Of n notes it takes some n³ steps; for 200 that is a moment.
 */
public final class NoteGroups {

    /** What two groups must be alike on average to be merged, in thousandths. */
    static final int LEAST_LIKENESS = 300;

    /** More suggestions than that are no help. */
    public static final int MOST_GROUPS = 12;

    static final int MOST_WORDS = 4;

    private static final long SAME = 1000;

    private final List<ProblemNote> notes;
    private final List<Map<String, String>> words = new ArrayList<>();
    private final Map<String, Integer> frequency = new TreeMap<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    /** Sums of the likeness of all pairs between two groups. */
    private final long[][] sums;

    private NoteGroups(List<ProblemNote> notes) {
        this.notes = notes;
        for (ProblemNote note : notes) {
            Map<String, String> found = NoteWords.of(note.text());
            words.add(found);
            found.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        this.sums = new long[notes.size()][notes.size()];
    }

    /** Groups of at least two of these notes, the largest first; notes that are like no other are in none. */
    public static List<SuggestedGroup> of(Collection<ProblemNote> notes) {
        List<ProblemNote> ordered = notes.stream()
                .sorted(Comparator.comparingLong(ProblemNote::number))
                .toList();
        return new NoteGroups(ordered).suggest();
    }

    private List<SuggestedGroup> suggest() {
        for (int one = 0; one < notes.size(); one++) {
            groups.add(new ArrayList<>(List.of(one)));
            for (int other = 0; other < one; other++) {
                sums[one][other] =
                        likeness(words.get(one).keySet(), words.get(other).keySet());
                sums[other][one] = sums[one][other];
            }
        }
        while (mergeClosest()) {
            // Until no two groups are like enough.
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(this::suggestion)
                .filter(group -> !group.words().isEmpty())
                .sorted(Comparator.<SuggestedGroup>comparingInt(
                                group -> -group.notes().size())
                        .thenComparingLong(group -> group.notes().get(0)))
                .limit(MOST_GROUPS)
                .toList();
    }

    private long likeness(Set<String> one, Set<String> other) {
        long shared = 0;
        long all = 0;
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        for (String word : union) {
            long weight = weight(word);
            all += weight;
            shared += one.contains(word) && other.contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : SAME * shared / all;
    }

    /** How many times the notes must be halved until as many are left as have the word; 0 for a word of one note alone. */
    private long weight(String word) {
        int notesWithIt = frequency.getOrDefault(word, 0);
        return notesWithIt < 2 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(notes.size() / notesWithIt);
    }

    /** Merges the two groups that are most alike, of equals the first; whether there were any. */
    private boolean mergeClosest() {
        int bestOne = -1;
        int bestOther = -1;
        long bestSum = 0;
        long bestPairs = 1;
        for (int one = 0; one < groups.size(); one++) {
            for (int other = one + 1; other < groups.size(); other++) {
                long pairs = (long) groups.get(one).size() * groups.get(other).size();
                if (sums[one][other] * bestPairs > bestSum * pairs) {
                    bestOne = one;
                    bestOther = other;
                    bestSum = sums[one][other];
                    bestPairs = pairs;
                }
            }
        }
        if (bestOne < 0 || bestSum < LEAST_LIKENESS * bestPairs) {
            return false;
        }
        merge(bestOne, bestOther);
        return true;
    }

    /** The second becomes part of the first, and stays as an empty group that is like none. */
    private void merge(int one, int other) {
        groups.get(one).addAll(groups.get(other));
        groups.get(other).clear();
        for (int each = 0; each < groups.size(); each++) {
            sums[one][each] += sums[other][each];
            sums[each][one] = sums[one][each];
            sums[other][each] = 0;
            sums[each][other] = 0;
        }
    }

    private SuggestedGroup suggestion(List<Integer> places) {
        Map<String, Integer> counts = new TreeMap<>();
        places.forEach(place -> words.get(place).keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<String> shared = counts.entrySet().stream()
                .filter(count -> count.getValue() > 1 && 2 * count.getValue() >= places.size())
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(count -> -count.getValue())
                        .thenComparingLong(count -> -weight(count.getKey())))
                .limit(MOST_WORDS)
                .map(count -> asWritten(count.getKey(), places))
                .toList();
        return new SuggestedGroup(
                places.stream().map(place -> notes.get(place).number()).sorted().toList(), shared);
    }

    private String asWritten(String word, List<Integer> places) {
        return places.stream()
                .sorted()
                .filter(place -> words.get(place).containsKey(word))
                .findFirst()
                .map(place -> words.get(place).getOrDefault(word, word))
                .orElse(word);
    }
}
