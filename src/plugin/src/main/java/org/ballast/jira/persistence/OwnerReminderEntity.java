package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That an owner was told what waits. {@code REMINDER_KEY} is unique: strategy, week and person, so each is told once. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("OWNER_REMINDER")
public interface OwnerReminderEntity extends Entity {
    @NotNull
    @Unique
    @StringLength(450)
    @Names("<STRATEGY>:*:<person>")
    String getReminderKey();

    void setReminderKey(String reminderKey);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getSentAt();

    void setSentAt(long sentAt);
}
