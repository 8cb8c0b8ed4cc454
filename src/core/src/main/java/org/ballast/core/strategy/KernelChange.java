package org.ballast.core.strategy;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * One line of a strategy's log, which is the truth about what its versions say. A line about neither an element nor a state is
 * {@linkplain #beside beside} them.
 *
 * @param sequence from 1 within the strategy, without gaps; two writers can't have the same
 * @param element whose line it is; empty for a line about the version itself, or beside it
 * @param content what the element says from now on; empty when it was removed
 * @param state where the version was led to; empty for a line about an element, or beside it
 */
public record KernelChange(
        StrategyId strategy,
        int version,
        int sequence,
        Optional<ElementKey> element,
        Optional<Element> content,
        Optional<VersionState> state,
        UserId by,
        Instant at) {

    /**
     * The place in the log of something that is kept elsewhere. Whoever decides by that, and whoever adds to it, both want the
     * same sequence, so one of them starts again and finds the other's work.
     */
    public static KernelChange beside(StrategyId strategy, int version, int sequence, UserId by, Instant at) {
        return new KernelChange(
                strategy, version, sequence, Optional.empty(), Optional.empty(), Optional.empty(), by, at);
    }
}
