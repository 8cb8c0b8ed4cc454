package org.ballast.core.strategy.usecase;

import java.util.List;

/**
 * What somebody wrote down of a key result.
 *
 * @param values the newest first, at most {@link ViewKeyResultHistory#MOST_VALUES}
 */
public record KeyResultHistoryView(String ref, String title, String unit, List<MeasuredValueView> values) {}
