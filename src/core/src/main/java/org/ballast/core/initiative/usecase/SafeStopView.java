package org.ballast.core.initiative.usecase;

import java.util.Optional;
import org.ballast.core.initiative.Release;
import org.ballast.core.initiative.SafeStop;

/** The safe-stop checklist of a slice. */
public record SafeStopView(boolean merged, Optional<Release> release, boolean tested, boolean noted, boolean complete) {
    static SafeStopView of(SafeStop safeStop) {
        return new SafeStopView(
                safeStop.merged(), safeStop.release(), safeStop.tested(), safeStop.noted(), safeStop.isComplete());
    }
}
