package org.ballast.core.collect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.debt.Issue;

/**
 * Finds issues whose titles say the same as another text. Two titles are as alike as the groups of three letters that they
 * share (Dice's coefficient: twice the shared ones, divided by all), or as the words that they share when the order
 * differs. Groups are looked up in an index, so that issues that share none cost nothing.
 */
public final class TitleIndex {

    /** From here on two titles are worth a look: about one word of eight differs. */
    public static final int LEAST_PERCENT = 80;

    static final int SAME = 100;

    /** Of titles that only resemble each other, that is the most. */
    private static final int MOST_ALIKE = 99;

    /** Below that not even another order of the same words explains the difference. */
    private static final int WORTH_COMPARING_WORDS = 50;

    private static final int LETTERS = 3;

    private final Map<String, Issue> exact = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Of several issues with the same title the first is found. */
    public TitleIndex(Collection<Issue> issues) {
        for (Issue issue : issues) {
            String title = Titles.normalised(issue.summary());
            exact.putIfAbsent(title, issue);
            Set<String> trigrams = trigrams(title);
            trigrams.forEach(trigram ->
                    places.computeIfAbsent(trigram, unseen -> new ArrayList<>()).add(entries.size()));
            entries.add(new Entry(issue, trigrams.size(), words(title)));
        }
    }

    /** The issue that is most like the title, if one is like enough; the first of equals. */
    public Optional<Likeness> closest(String title) {
        String normalised = Titles.normalised(title);
        Issue same = exact.get(normalised);
        if (same != null) {
            return Optional.of(new Likeness(same, SAME));
        }
        Set<String> trigrams = trigrams(normalised);
        Set<String> words = words(normalised);
        int[] shared = shared(trigrams);
        Optional<Likeness> closest = Optional.empty();
        for (int place = 0; place < shared.length; place++) {
            Entry entry = entries.get(place);
            int percent = dice(shared[place], trigrams.size() + entry.trigrams);
            if (percent >= WORTH_COMPARING_WORDS) {
                percent = Math.max(percent, dice(common(words, entry.words), words.size() + entry.words.size()));
            }
            if (percent > closest.map(Likeness::percent).orElse(LEAST_PERCENT - 1)) {
                closest = Optional.of(new Likeness(entry.issue, Math.min(MOST_ALIKE, percent)));
            }
        }
        return closest;
    }

    /** How many trigrams each issue has of these. */
    private int[] shared(Set<String> trigrams) {
        int[] shared = new int[entries.size()];
        for (String trigram : trigrams) {
            for (int place : places.getOrDefault(trigram, List.of())) {
                shared[place]++;
            }
        }
        return shared;
    }

    private static int common(Set<String> some, Set<String> others) {
        Set<String> common = new HashSet<>(some);
        common.retainAll(others);
        return common.size();
    }

    private static int dice(int shared, int all) {
        return all == 0 ? 0 : 200 * shared / all;
    }

    private static Set<String> trigrams(String normalised) {
        String padded = " " + normalised + " ";
        Set<String> trigrams = new HashSet<>();
        for (int at = 0; at + LETTERS <= padded.length(); at++) {
            trigrams.add(padded.substring(at, at + LETTERS));
        }
        return trigrams;
    }

    private static Set<String> words(String normalised) {
        return new HashSet<>(List.of(normalised.split(" ")));
    }

    private record Entry(Issue issue, int trigrams, Set<String> words) {}
}
