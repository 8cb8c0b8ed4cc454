package org.ballast.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import net.java.ao.DBParam;
import org.ballast.core.feedback.FeedbackReminder;
import org.ballast.core.feedback.FeedbackReminders;

/** Keeps in {@code FEEDBACK_REMINDER} which reminders were sent. */
@Named
public class ActiveObjectsFeedbackReminders implements FeedbackReminders {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsFeedbackReminders(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean claim(FeedbackReminder reminder, Instant at) {
        String key = "%d:%d:%d-%d:%s"
                .formatted(
                        reminder.strategy().value(),
                        reminder.team().value(),
                        reminder.version(),
                        reminder.until().toEpochMilli(),
                        reminder.to().value());
        if (ao.count(FeedbackReminderEntity.class, "REMINDER_KEY = ?", key) > 0) {
            return false;
        }
        ao.create(
                FeedbackReminderEntity.class,
                new DBParam("REMINDER_KEY", key),
                new DBParam("SENT_AT", at.toEpochMilli()));
        return true;
    }
}
