package org.ballast.core.workshop;

import java.util.List;

/**
 * Problem notes that are worded alike.
 *
 * @param notes their numbers, ascending; at least two
 * @param words that they share, the most common first; why they are suggested
 */
public record SuggestedGroup(List<Long> notes, List<String> words) {

    public SuggestedGroup {
        notes = List.copyOf(notes);
        words = List.copyOf(words);
    }
}
