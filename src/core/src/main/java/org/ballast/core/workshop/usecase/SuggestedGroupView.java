package org.ballast.core.workshop.usecase;

import java.util.List;

/**
 * Problem notes that are worded alike.
 *
 * @param notes their ids, ascending; at least two
 * @param words that they share, the most common first
 */
public record SuggestedGroupView(List<Long> notes, List<String> words) {}
