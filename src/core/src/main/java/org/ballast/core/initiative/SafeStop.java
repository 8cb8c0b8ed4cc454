package org.ballast.core.initiative;

import java.util.Optional;

/**
 * The safe-stop checklist of a slice: when all of it is ticked, work can rest here for as long as it must.
 *
 * @param release absent while the result is neither deployed nor flagged off
 * @param tested whether its tests are there and green
 * @param noted whether what the next person must know is written down
 */
public record SafeStop(boolean merged, Optional<Release> release, boolean tested, boolean noted) {
    public static final int POINTS = 4;

    public static final SafeStop NOTHING_YET = new SafeStop(false, Optional.empty(), false, false);

    /** How many points are not ticked, 0 to 4. */
    public int missing() {
        return (merged ? 0 : 1) + (release.isPresent() ? 0 : 1) + (tested ? 0 : 1) + (noted ? 0 : 1);
    }

    public boolean isComplete() {
        return missing() == 0;
    }
}
