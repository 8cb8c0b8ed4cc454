package org.ballast.core.servicelevel;

/**
 * One line in the log of a flow's values: a value took the place of another one.
 *
 * @param sequence from 1 on, one after the other in each flow
 * @param after of the same flow and moment as the one before; says who replaced it, and when
 */
public record LevelChange(int sequence, LevelPoint before, LevelPoint after) {

    public LevelChange {
        if (!before.flow().equals(after.flow()) || !before.from().equals(after.from())) {
            throw new IllegalArgumentException(after + " does not take the place of " + before);
        }
        if (after.entry().isEmpty()) {
            throw new IllegalArgumentException("nobody replaced " + before);
        }
    }

    public FlowId flow() {
        return after.flow();
    }

    /** Who replaced the value, and when. */
    public LevelPoint.Entry made() {
        return after.entry().orElseThrow();
    }
}
