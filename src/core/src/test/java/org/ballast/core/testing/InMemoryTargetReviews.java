package org.ballast.core.testing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.ballast.core.servicelevel.TargetReview;
import org.ballast.core.servicelevel.TargetReviews;

/** Keeps in memory who was asked to talk a target over. */
public final class InMemoryTargetReviews implements TargetReviews {

    private final Set<TargetReview> asked = new HashSet<>();

    @Override
    public synchronized boolean claim(TargetReview review, Instant at) {
        return asked.add(review);
    }
}
