package org.ballast.sandbox.load.traffic;

/**
 * What became of a request.
 *
 * @param pair as in {@link Call}
 * @param latencyNanos from the scheduled moment to the last byte of the answer
 * @param problem what was wrong; empty when the answer was as expected
 */
public record Sample(RequestKind kind, int pair, long latencyNanos, String problem) {

    public boolean isError() {
        return !problem.isEmpty();
    }
}
