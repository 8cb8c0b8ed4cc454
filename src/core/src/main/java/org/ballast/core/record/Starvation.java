package org.ballast.core.record;

import java.time.Instant;
import java.util.List;
import org.ballast.core.shared.IssueId;

/** How often an open item was passed over. */
public final class Starvation {

    /** An item that so many sprints passed over needs a verdict. */
    public static final int SPRINTS = 6;

    private Starvation() {}

    /**
     * How many sprints passed over the item since a moment: those that began after it, took tasks and did not take this one.
     *
     * @param since when it became a candidate: its tag, the last verdict or the end of its last dismissal
     */
    public static int passedOver(IssueId issue, Instant since, List<SprintRecord> records) {
        return (int) records.stream()
                .filter(record -> record.asked().most() > 0 && !record.start().isBefore(since))
                .filter(record -> !record.has(issue, IssuePart.PLANNED) && !record.has(issue, IssuePart.DONE))
                .count();
    }

    /** Whether it was passed over so often that it needs a verdict. */
    public static boolean isStarved(int passedOver) {
        return passedOver >= SPRINTS;
    }
}
