package org.ballast.core.strategy;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * One line of a strategy's log, which is the truth about what its versions say.
 *
 * @param sequence from 1 within the strategy, without gaps; two writers can't have the same
 * @param element whose line it is; empty for a line about the version itself
 * @param content what the element says from now on; empty when it was removed
 * @param state where the version was led to; empty for a line about an element
 */
public record KernelChange(
        StrategyId strategy,
        int version,
        int sequence,
        Optional<ElementKey> element,
        Optional<Element> content,
        Optional<VersionState> state,
        UserId by,
        Instant at) {}
