package org.ballast.core.cadence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballast.core.shared.IssueId;

/**
 * What became of all that a team had taken on for an occasion.
 *
 * @param done resolved, whatever the team had meant to do with it
 * @param carried neither done nor given up
 * @param dropped given up
 */
public record OccasionReport(List<OccasionItem> done, List<OccasionItem> carried, List<OccasionItem> dropped) {

    /** The report of these items, of which those issues are resolved. */
    public static OccasionReport of(List<OccasionItem> items, Set<IssueId> resolved) {
        List<OccasionItem> done = new ArrayList<>();
        List<OccasionItem> carried = new ArrayList<>();
        List<OccasionItem> dropped = new ArrayList<>();
        for (OccasionItem item : items) {
            if (resolved.contains(item.issue())) {
                done.add(item);
            } else {
                (item.isDropped() ? dropped : carried).add(item);
            }
        }
        return new OccasionReport(done, carried, dropped);
    }
}
