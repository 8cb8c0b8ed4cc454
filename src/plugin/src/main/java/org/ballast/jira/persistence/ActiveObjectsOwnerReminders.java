package org.ballast.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import net.java.ao.DBParam;
import org.ballast.core.strategy.OwnerReminder;
import org.ballast.core.strategy.OwnerReminders;

/** Keeps in {@code OWNER_REMINDER} which owners were told what waits. */
@Named
public class ActiveObjectsOwnerReminders implements OwnerReminders {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsOwnerReminders(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean claim(OwnerReminder reminder, Instant at) {
        String key = RowKey.of(
                reminder.strategy().value(), reminder.week(), reminder.to().value());
        if (ao.count(OwnerReminderEntity.class, "REMINDER_KEY = ?", key) > 0) {
            return false;
        }
        ao.create(
                OwnerReminderEntity.class, new DBParam("REMINDER_KEY", key), new DBParam("SENT_AT", at.toEpochMilli()));
        return true;
    }
}
