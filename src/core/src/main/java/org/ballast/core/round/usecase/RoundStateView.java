package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.round.RoundStage;

/**
 * What a page asks for every moment: whether anything changed that its person may see.
 *
 * @param roundId the round that runs; absent when none does
 * @param version grows when something happened that the person may see; votes and estimates of others don't move it
 */
public record RoundStateView(
        Optional<Long> roundId, Optional<RoundStage> stage, long version, Optional<Instant> deadline) {}
