package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A reminder of feedback that was sent. {@code REMINDER_KEY} is unique: strategy, board, version, end and person, so each is sent once. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("FEEDBACK_REMINDER")
public interface FeedbackReminderEntity extends Entity {
    @NotNull
    @Unique
    @StringLength(450)
    @Names("<STRATEGY>:<board>:*:<person>")
    String getReminderKey();

    void setReminderKey(String reminderKey);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getSentAt();

    void setSentAt(long sentAt);
}
