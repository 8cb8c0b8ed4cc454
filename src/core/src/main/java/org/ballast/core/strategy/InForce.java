package org.ballast.core.strategy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which version of a strategy was in force when. */
public final class InForce {

    private InForce() {}

    /**
     * The number of the version that was active just before the moment; empty when none was.
     *
     * @param moves of one strategy, in their order
     */
    public static Optional<Integer> before(Instant moment, List<KernelChange> moves) {
        Optional<Integer> active = Optional.empty();
        for (KernelChange move : moves) {
            if (move.at().isBefore(moment)) {
                if (move.state().equals(Optional.of(VersionState.ACTIVE))) {
                    active = Optional.of(move.version());
                } else if (active.equals(Optional.of(move.version()))) {
                    active = Optional.empty();
                }
            }
        }
        return active;
    }
}
