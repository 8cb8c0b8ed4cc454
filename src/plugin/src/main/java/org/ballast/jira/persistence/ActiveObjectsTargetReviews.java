package org.ballast.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import net.java.ao.DBParam;
import org.ballast.core.servicelevel.TargetReview;
import org.ballast.core.servicelevel.TargetReviews;

/** Keeps in {@code TARGET_REVIEW} who was asked to talk a target over. */
@Named
public class ActiveObjectsTargetReviews implements TargetReviews {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsTargetReviews(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean claim(TargetReview review, Instant at) {
        String key = RowKey.of(review.flow().value(), review.on(), review.to().value());
        if (ao.count(TargetReviewEntity.class, "REVIEW_KEY = ?", key) > 0) {
            return false;
        }
        ao.create(TargetReviewEntity.class, new DBParam("REVIEW_KEY", key), new DBParam("SENT_AT", at.toEpochMilli()));
        return true;
    }
}
