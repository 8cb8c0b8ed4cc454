package org.ballast.core.strategy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/**
 * What the tracker said when it was asked for a key result's value. An answer stays until the next one, so a query that
 * begins to fail still shows what it said before, with the reason.
 *
 * @param measure what of its findings was asked for; absent where that was not kept yet
 * @param jql the query that was asked; another one has no answer yet
 * @param seenBy as whom it was asked
 * @param askedAt the last time, whatever came of it
 * @param answer the last one; absent before the first
 * @param failure why the last time brought none; absent when it did
 * @param answeredSince since when this query has had answers as this person sees them: what was written down of the key result from
 *     then on are answers to it; absent before the first, and where it was asked before this was kept
 */
public record QueryReading(
        ElementRef keyResult,
        Optional<Measure> measure,
        String jql,
        UserId seenBy,
        Instant askedAt,
        Optional<Answer> answer,
        Optional<Refusal> failure,
        Optional<Instant> answeredSince) {

    /** How often the tracker is asked. */
    public static final Duration INTERVAL = Duration.ofHours(1);

    /** A query that was asked twice in vain has an answer that is no longer news. */
    static final Duration FRESH = INTERVAL.multipliedBy(2);

    /**
     * An answer.
     *
     * @param amount how many issues were found, or their person-days
     * @param withoutEstimate how many of them a sum leaves out, because nobody estimated them; 0 for a count
     */
    public record Answer(BigDecimal amount, int withoutEstimate, Instant at) {}

    /**
     * What was known at an earlier moment.
     *
     * @param written what was last written down of the key result by then
     */
    public Optional<QueryReading> asOf(Instant then, Optional<KeyResultValue> written) {
        if (answer.filter(given -> given.at().isAfter(then)).isEmpty()) {
            return Optional.of(this);
        }
        return written.filter(value ->
                        answeredSince.filter(since -> !since.isAfter(then)).isPresent())
                .map(value -> new QueryReading(
                        keyResult,
                        measure,
                        jql,
                        seenBy,
                        value.measuredAt(),
                        Optional.of(new Answer(value.amount(), 0, value.measuredAt())),
                        Optional.empty(),
                        answeredSince));
    }

    /** Whether this is about what the key result asks now, and about its present owner. */
    public boolean answers(Element.KeyResult result) {
        return result.jql().filter(jql::equals).isPresent()
                && measure.filter(asked -> asked != result.measure()).isEmpty()
                && result.owner().filter(seenBy::equals).isPresent();
    }

    /** Whether the answer, if there is one, is too old to be taken for the present one. */
    public boolean isStale(Instant now) {
        return answer.filter(given -> given.at().plus(FRESH).isBefore(now)).isPresent();
    }
}
