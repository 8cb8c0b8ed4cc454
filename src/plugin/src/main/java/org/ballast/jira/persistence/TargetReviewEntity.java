package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody was asked to talk a target over. {@code REVIEW_KEY} is unique: flow, day and person, so each is asked once. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("TARGET_REVIEW")
public interface TargetReviewEntity extends Entity {
    @NotNull
    @Unique
    @StringLength(450)
    @Names("<USER_FLOW>:*:<person>")
    String getReviewKey();

    void setReviewKey(String reviewKey);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getSentAt();

    void setSentAt(long sentAt);
}
