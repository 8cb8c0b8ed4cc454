package org.ballast.core.servicelevel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A point with the hours that it counts for. Intervals overlap where a flow's interval was changed: what was written down
 * every day stands beside what is written down every hour since.
 *
 * @param hours those of its interval that no other one has, 0 to all of them
 */
record CountedPoint(LevelPoint point, int hours) {

    /**
     * Each hour counts once: of several intervals that it is in, for the one that began last.
     *
     * @param points ascending, no two of which begin at the same moment
     * @return one for each, in the same order
     */
    static List<CountedPoint> eachHourOnce(List<LevelPoint> points) {
        Set<Long> counted = new HashSet<>();
        List<CountedPoint> latestFirst = new ArrayList<>();
        for (int index = points.size() - 1; index >= 0; index--) {
            LevelPoint point = points.get(index);
            long first = Math.floorDiv(
                    point.from().getEpochSecond(), Duration.ofHours(1).toSeconds());
            int hours = 0;
            for (long hour = first; hour < first + point.hours(); hour++) {
                hours += counted.add(hour) ? 1 : 0;
            }
            latestFirst.add(new CountedPoint(point, hours));
        }
        Collections.reverse(latestFirst);
        return latestFirst;
    }
}
