package org.ballast.core.record;

import java.util.List;

/**
 * In how many of the last sprints a team did what its policy asked. Sprints that were asked for nothing do not count.
 *
 * @param kept 0 to {@code of}
 * @param of how many sprints count, 0 to {@value #SPRINTS}
 */
public record PromiseKept(int kept, int of) {

    /** The sprints that are looked at. */
    public static final int SPRINTS = 8;

    /** A team's first sprints say nothing yet. */
    public static final int WARMING_UP = 3;

    /** Seven of eight are green. */
    private static final int MOST_MISSED_GREEN = 1;

    /** Five or six of eight are amber, four or fewer are red. */
    private static final int MOST_MISSED_AMBER = 3;

    /** Looks at the newest sprints that were asked for something. */
    public static PromiseKept of(List<SprintRecord> newestFirst) {
        List<PromiseMark> marks = newestFirst.stream()
                .map(SprintRecord::mark)
                .filter(mark -> mark != PromiseMark.NOT_ASKED)
                .limit(SPRINTS)
                .toList();
        int kept = (int) marks.stream().filter(mark -> mark == PromiseMark.KEPT).count();
        return new PromiseKept(kept, marks.size());
    }

    /** Counted by the sprints missed, so that a team with fewer than eight is held to the same. */
    public PromiseHealth health() {
        if (of <= WARMING_UP) {
            return PromiseHealth.WARMING_UP;
        }
        int missed = of - kept;
        if (missed <= MOST_MISSED_GREEN) {
            return PromiseHealth.GREEN;
        }
        return missed <= MOST_MISSED_AMBER ? PromiseHealth.AMBER : PromiseHealth.RED;
    }
}
