package org.ballast.core.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Suggests which problem notes belong together, by their wording alone: the same notes always give the same groups.
 *
 * <p>Two notes are as alike as the words that they share: the weight of the shared ones divided by the weight of all (the
 * weighted Jaccard index, after Ružička 1958). A word weighs more the fewer notes have it (inverse document frequency,
 * Sparck Jones 1972; here in whole bits, so that no rounding differs between machines), and one that a single note has says
 * nothing. Then the two groups that are most alike on average are merged, over and over, until none are like enough
 * ({@link AverageLinkage}).
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

    private NoteGroups(List<ProblemNote> notes) {
        this.notes = notes;
        for (ProblemNote note : notes) {
            Map<String, String> found = NoteWords.of(note.text());
            words.add(found);
            found.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    /** Groups of at least two of these notes, the largest first; notes that are like no other are in none. */
    public static List<SuggestedGroup> of(Collection<ProblemNote> notes) {
        List<ProblemNote> ordered = notes.stream()
                .sorted(Comparator.comparingLong(ProblemNote::number))
                .toList();
        return new NoteGroups(ordered).suggest();
    }

    private List<SuggestedGroup> suggest() {
        return new AverageLinkage(likeness())
                .merged(LEAST_LIKENESS).stream()
                        .filter(group -> group.size() > 1)
                        .map(this::suggestion)
                        .filter(group -> !group.words().isEmpty())
                        .sorted(Comparator.<SuggestedGroup>comparingInt(
                                        group -> -group.notes().size())
                                .thenComparingLong(group -> group.notes().get(0)))
                        .limit(MOST_GROUPS)
                        .toList();
    }

    /** How alike each two notes are, in thousandths. */
    private long[][] likeness() {
        List<String> weighty =
                frequency.keySet().stream().filter(word -> weight(word) > 0).toList();
        long[] weights = weighty.stream().mapToLong(this::weight).toArray();
        Map<String, Integer> places = new HashMap<>();
        weighty.forEach(word -> places.put(word, places.size()));
        List<int[]> found = words.stream()
                .map(each -> each.keySet().stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .sorted()
                        .toArray())
                .toList();
        long[] totals = found.stream()
                .mapToLong(each ->
                        Arrays.stream(each).mapToLong(place -> weights[place]).sum())
                .toArray();
        long[][] likeness = new long[notes.size()][notes.size()];
        for (int one = 0; one < notes.size(); one++) {
            for (int other = 0; other < one; other++) {
                long shared = shared(found.get(one), found.get(other), weights);
                long all = totals[one] + totals[other] - shared;
                likeness[one][other] = all == 0 ? 0 : SAME * shared / all;
                likeness[other][one] = likeness[one][other];
            }
        }
        return likeness;
    }

    /** What the words weigh together that both have; places of words, ascending. */
    private static long shared(int[] one, int[] other, long[] weights) {
        long shared = 0;
        int first = 0;
        int second = 0;
        while (first < one.length && second < other.length) {
            if (one[first] == other[second]) {
                shared += weights[one[first]];
            }
            int behind = Integer.compare(one[first], other[second]);
            first += behind <= 0 ? 1 : 0;
            second += behind >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** How many times the notes must be halved until as many are left as have the word; 0 for a word of one note alone. */
    private long weight(String word) {
        int notesWithIt = frequency.getOrDefault(word, 0);
        return notesWithIt < 2 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(notes.size() / notesWithIt);
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
