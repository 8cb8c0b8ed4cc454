package org.ballast.core.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * How often the people of a team changed between slices of initiatives and other work. The sum is all there is: no figure
 * of a single person leaves this class, and a sum from which one could be told is not given at all.
 *
 * @param people how many took up work, at least {@value #FEWEST_PEOPLE}
 * @param switches of all of them together
 */
public record TeamSwitches(int people, int switches) {
    /** In a smaller team a sum says too much about each. */
    public static final int FEWEST_PEOPLE = 5;

    /** So many people share a sum that is not zero (k-anonymity, Sweeney 2002). */
    public static final int FEWEST_SWITCHERS = 3;

    /** The sum, or nothing when it would tell about single people. */
    public static Optional<TeamSwitches> of(List<WorkStart> starts, Set<IssueId> slices) {
        Map<UserId, Boolean> onSlice = new TreeMap<>();
        Set<UserId> switchers = new TreeSet<>();
        int switches = 0;
        for (WorkStart start : inOrder(starts)) {
            boolean slice = slices.contains(start.issue());
            Boolean before = onSlice.put(start.person(), slice);
            if (before != null && before != slice) {
                switches++;
                switchers.add(start.person());
            }
        }
        boolean tells = onSlice.size() < FEWEST_PEOPLE || (switches > 0 && switchers.size() < FEWEST_SWITCHERS);
        return tells ? Optional.empty() : Optional.of(new TeamSwitches(onSlice.size(), switches));
    }

    /** Of two starts at the same moment the lower issue id counts first, so that the order of the input does not matter. */
    private static List<WorkStart> inOrder(List<WorkStart> starts) {
        return starts.stream()
                .sorted(Comparator.comparing(WorkStart::at).thenComparing(WorkStart::issue))
                .toList();
    }
}
