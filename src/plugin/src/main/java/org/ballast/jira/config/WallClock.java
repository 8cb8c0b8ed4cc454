package org.ballast.jira.config;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The only place of the plugin that reads the clock. */
@Named
public class WallClock {
    private final Clock clock = Clock.systemUTC();

    /** Now, to the millisecond, which is what the tables keep. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
