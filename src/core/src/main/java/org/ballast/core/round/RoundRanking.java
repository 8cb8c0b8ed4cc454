package org.ballast.core.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.Tally;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;

/**
 * Puts the items of a vote in order: more dots, then more voters, then less effort (no estimate last), then tagged
 * earlier, then the lower issue id. No two items are equal, so the same votes always give the same order.
 */
public final class RoundRanking {

    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> -entry.tally.votes())
            .thenComparing(entry -> -entry.tally.voters())
            .thenComparing(entry -> entry.effort.map(Effort::halfDays).orElse(Integer.MAX_VALUE))
            .thenComparing(Entry::tagged)
            .thenComparing(Entry::issue);

    private RoundRanking() {}

    /**
     * One item of the vote.
     *
     * @param tagged when it became a tech debt item
     */
    public record Entry(
            IssueId issue, Tally tally, Optional<Effort> effort, Optional<Integer> spread, Instant tagged) {}

    /**
     * The ranking. Kept items take the places that they had, as near as the list allows; the others fill the rest in the
     * order of their votes.
     *
     * @param kept the place that each kept item had in the round before, from 1; items without entry are passed over
     */
    public static List<RoundResult> rank(List<Entry> entries, Map<IssueId, Integer> kept) {
        List<Entry> order = new ArrayList<>(entries);
        order.removeIf(entry -> kept.containsKey(entry.issue()));
        order.sort(ORDER);
        List<Entry> stay = new ArrayList<>(entries);
        stay.removeIf(entry -> !kept.containsKey(entry.issue()));
        stay.sort(Comparator.comparing((Entry entry) -> kept.get(entry.issue())).thenComparing(Entry::issue));
        for (Entry entry : stay) {
            int place = kept.getOrDefault(entry.issue(), order.size() + 1);
            order.add(Math.min(place - 1, order.size()), entry);
        }
        List<RoundResult> results = new ArrayList<>();
        for (Entry entry : order) {
            results.add(new RoundResult(
                    entry.issue(),
                    results.size() + 1,
                    entry.tally(),
                    entry.effort(),
                    entry.spread(),
                    kept.containsKey(entry.issue())));
        }
        return results;
    }
}
