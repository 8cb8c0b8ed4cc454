package org.ballast.core.servicelevel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What values that somebody sent change about those that are there: an interval gets its first value, or another one, which
 * leaves a line in the log. What was there already, and says the same, stays whoever's it was.
 *
 * @param added of intervals that had none
 * @param replaced in the order in which they were sent
 */
public record LevelUpdate(List<LevelPoint> added, List<LevelChange> replaced) {

    /**
     * Compares what was sent with what is there.
     *
     * @param present at least those of the flow in whose place others may come
     * @param newestSequence of the flow's log; 0 when it is empty
     * @param sent of one flow, at most one for each interval
     */
    public static LevelUpdate of(List<LevelPoint> present, int newestSequence, Collection<LevelPoint> sent) {
        Map<Instant, LevelPoint> before =
                present.stream().collect(Collectors.toMap(LevelPoint::from, Function.identity()));
        List<LevelPoint> added = new ArrayList<>();
        List<LevelChange> replaced = new ArrayList<>();
        for (LevelPoint point : sent) {
            LevelPoint old = before.get(point.from());
            if (old == null) {
                added.add(point);
            } else if (!old.says(point)) {
                replaced.add(new LevelChange(newestSequence + replaced.size() + 1, old, point));
            }
        }
        return new LevelUpdate(added, replaced);
    }
}
