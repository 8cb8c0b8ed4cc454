package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;

/**
 * The query behind a key result.
 *
 * @param seenBy as whom it is asked: the number counts what this person sees, whoever reads it
 * @param askedAt the last time, whatever came of it; absent before the first
 * @param stale whether the answer is too old to be taken for the present one
 * @param withoutEstimate how many of the issues a sum leaves out, because nobody estimated them
 * @param failure why the last time brought no answer
 * @param canAsk whether the viewer may have it asked now
 */
public record QueryView(
        String jql,
        Optional<PersonView> seenBy,
        Optional<Instant> askedAt,
        boolean stale,
        int withoutEstimate,
        Optional<Refusal> failure,
        boolean canAsk) {}
