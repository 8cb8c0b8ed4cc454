package org.ballast.core.servicelevel;

import java.time.Instant;

/** Keeps who was asked for which review, so that each is asked once in the whole cluster. */
public interface TargetReviews {

    /**
     * Puts the review on record; whether it was not there before. Of two nodes that do so at once one breaks a unique key,
     * which leads to another run of the unit of work.
     */
    boolean claim(TargetReview review, Instant at);
}
