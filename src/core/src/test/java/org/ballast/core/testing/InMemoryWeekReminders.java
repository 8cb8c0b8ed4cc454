package org.ballast.core.testing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.ballast.core.lead.WeekReminder;
import org.ballast.core.lead.WeekReminders;
import org.ballast.core.shared.UserId;

/** Keeps in memory which reminders of tech weeks were sent. */
public final class InMemoryWeekReminders implements WeekReminders {

    private final Set<WeekReminder> sent = new HashSet<>();

    @Override
    public synchronized boolean claim(WeekReminder reminder, UserId to, Instant at) {
        return sent.add(reminder);
    }
}
