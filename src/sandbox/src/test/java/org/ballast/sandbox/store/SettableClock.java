package org.ballast.sandbox.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. Starts on Monday, 2 November 2026, 09:00 UTC. */
public final class SettableClock extends Clock {

    /** Where every test begins. */
    public static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    private Instant now = START;

    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
