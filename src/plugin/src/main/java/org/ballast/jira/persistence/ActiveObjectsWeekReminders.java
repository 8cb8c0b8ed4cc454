package org.ballast.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import net.java.ao.DBParam;
import org.ballast.core.lead.WeekReminder;
import org.ballast.core.lead.WeekReminders;
import org.ballast.core.shared.UserId;

/** Keeps in {@code WEEK_REMINDER} which reminders of tech weeks were sent. */
@Named
public class ActiveObjectsWeekReminders implements WeekReminders {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsWeekReminders(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean claim(WeekReminder reminder, UserId to, Instant at) {
        String key = "%d:%s:%s".formatted(reminder.board().value(), reminder.first(), reminder.nearness());
        if (ao.count(WeekReminderEntity.class, "REMINDER_KEY = ?", key) > 0) {
            return false;
        }
        ao.create(
                WeekReminderEntity.class,
                new DBParam("REMINDER_KEY", key),
                new DBParam("USER_ID", to.value()),
                new DBParam("SENT_AT", at.toEpochMilli()));
        return true;
    }
}
