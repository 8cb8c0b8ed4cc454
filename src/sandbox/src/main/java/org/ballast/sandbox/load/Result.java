package org.ballast.sandbox.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.load.traffic.RequestKind;

/**
 * Everything that one run of the command found out.
 *
 * @param seeding how long the data took; absent when they were there already
 * @param repair how long the plugin's repair of all items took; empty when left out
 * @param starts how long a sandbox with the sample team took from the start of its process to being ready
 * @param steady the traffic that the goals are about
 * @param burst the traffic at the end; empty when left out
 */
record Result(
        LoadOptions options,
        Optional<Duration> seeding,
        Optional<Duration> repair,
        List<Duration> starts,
        Map<RequestKind, StatementPlans.Count> statements,
        Phase steady,
        Optional<Phase> burst) {

    /** Whether every request was answered as expected. */
    boolean isWithoutErrors() {
        return steady.problems().isEmpty()
                && burst.map(Phase::problems).orElse(List.of()).isEmpty();
    }
}
