package org.ballast.core.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.shared.IssueId;

/** How far the estimates of an item lie apart. */
public final class Spreads {

    private Spreads() {}

    /** Steps between the lowest and the highest estimate of each item; items with fewer than two estimates are missing. */
    public static Map<IssueId, Integer> of(List<Estimate> estimates) {
        Map<IssueId, List<Integer>> steps = new TreeMap<>();
        for (Estimate estimate : estimates) {
            steps.computeIfAbsent(estimate.issue(), unseen -> new ArrayList<>()).add(estimate.step());
        }
        Map<IssueId, Integer> spreads = new TreeMap<>();
        steps.forEach((issue, each) -> {
            if (each.size() > 1) {
                spreads.put(issue, highest(each) - lowest(each));
            }
        });
        return spreads;
    }

    private static int highest(List<Integer> steps) {
        return steps.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int lowest(List<Integer> steps) {
        return steps.stream().mapToInt(Integer::intValue).min().orElse(0);
    }
}
