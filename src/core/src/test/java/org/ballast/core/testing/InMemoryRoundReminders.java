package org.ballast.core.testing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.ballast.core.lead.RoundReminder;
import org.ballast.core.lead.RoundReminders;
import org.ballast.core.shared.UserId;

/** Keeps in memory which reminders were sent. */
public final class InMemoryRoundReminders implements RoundReminders {

    private final Set<RoundReminder> sent = new HashSet<>();

    @Override
    public synchronized boolean claim(RoundReminder reminder, UserId to, Instant at) {
        return sent.add(reminder);
    }
}
