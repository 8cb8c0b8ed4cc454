package org.ballast.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import net.java.ao.DBParam;
import org.ballast.core.lead.RoundReminder;
import org.ballast.core.lead.RoundReminders;
import org.ballast.core.shared.UserId;

/** Keeps in {@code ROUND_REMINDER} which reminders were sent. */
@Named
public class ActiveObjectsRoundReminders implements RoundReminders {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsRoundReminders(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean claim(RoundReminder reminder, UserId to, Instant at) {
        String key = "%d:%s:%s".formatted(reminder.board().value(), reminder.due(), reminder.urgency());
        if (ao.count(RoundReminderEntity.class, "REMINDER_KEY = ?", key) > 0) {
            return false;
        }
        ao.create(
                RoundReminderEntity.class,
                new DBParam("REMINDER_KEY", key),
                new DBParam("USER_ID", to.value()),
                new DBParam("SENT_AT", at.toEpochMilli()));
        return true;
    }
}
