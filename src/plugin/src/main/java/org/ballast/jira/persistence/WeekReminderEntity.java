package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A reminder of a tech week that was sent. {@code REMINDER_KEY} is unique, so each is sent once. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("WEEK_REMINDER")
public interface WeekReminderEntity extends Entity {
    @NotNull
    @Unique
    @Names("<board>:*")
    String getReminderKey();

    void setReminderKey(String reminderKey);

    @NotNull
    @Names(Names.PERSON)
    String getUserId();

    void setUserId(String userId);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getSentAt();

    void setSentAt(long sentAt);
}
